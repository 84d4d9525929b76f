#!/usr/bin/env bash
# Whether this node takes requests. Needs nothing but bash: the image has no other client.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${JIANGXUAN_PORT:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
IFS= read -r -t 4 status <&3
[[ "$status" == *" 200"* ]]
