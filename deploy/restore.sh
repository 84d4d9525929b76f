#!/usr/bin/env bash
# Restores a dump into a database that is new or empty; refuses one that holds tables. All or nothing. Stop the nodes first.
# usage: restore.sh FILE.dump
set -euo pipefail
file=${1:?usage: restore.sh FILE.dump}
database=${PGDATABASE:?PGDATABASE is not set}
if [[ -f "$file.sha256" ]]; then
    (cd "$(dirname "$file")" && sha256sum --check --quiet "$(basename "$file").sha256")
fi
tables=$(psql --no-psqlrc --tuples-only --no-align --dbname="$database" \
    --command="select count(*) from information_schema.tables where table_schema = 'public'")
if [[ "$tables" != 0 ]]; then
    echo "$database holds $tables tables already: restore into a new database" >&2
    exit 1
fi
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$database" "$file"
# the restored nodes' people log in again: what was logged in then may have been taken away since
psql --no-psqlrc --quiet --dbname="$database" --command="delete from spring_session"
echo "restored $file into $database"
