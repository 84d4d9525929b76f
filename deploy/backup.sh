#!/usr/bin/env bash
# Dumps the whole database, consistent at one instant, while the nodes run. Connection by PGHOST, PGPORT, PGUSER, PGPASSWORD,
# PGDATABASE.
# usage: backup.sh DIRECTORY
set -euo pipefail
umask 077
directory=${1:?usage: backup.sh DIRECTORY}
database=${PGDATABASE:?PGDATABASE is not set}
mkdir -p "$directory"
file="$directory/$database-$(date +%Y%m%d-%H%M%S).dump"
pg_dump --format=custom --no-owner --no-privileges --file="$file.part" "$database"
# a dump that can't be listed is none
pg_restore --list "$file.part" > /dev/null
mv "$file.part" "$file"
(cd "$directory" && sha256sum "$(basename "$file")" > "$(basename "$file").sha256")
echo "$file"
