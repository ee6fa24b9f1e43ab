# A private PostgreSQL with PostGIS for the tests: a cluster of its own in a temporary folder, on a free port.
# Sourced by test; LOGS is a folder for its log.

PG_FOLDER=

# The newest PostgreSQL on this machine that has PostGIS beside it; prints its program folder.
find_postgres() {
  local bin
  for bin in $(ls -d /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null)" 2>/dev/null | sort -rV); do
    if [ -x "$bin/initdb" ] && has_postgis "$bin"; then
      printf '%s' "$bin"
      return 0
    fi
  done
  return 1
}

has_postgis() {
  local version=${1%/bin}
  [ -f "/usr/share/postgresql/${version##*/}/extension/postgis.control" ] ||
    [ -f "$("$1/pg_config" --sharedir 2>/dev/null)/extension/postgis.control" ]
}

install_postgres() {
  local version
  for version in 15 17 16 18; do
    install "postgresql-$version" "postgresql-$version-postgis-3" && return
  done
}

need_postgres() {
  PG_BIN=$(find_postgres) && return
  install_postgres
  PG_BIN=$(find_postgres) ||
    fail "The tests need PostgreSQL 15 or newer with PostGIS 3: install them (Debian: postgresql-15-postgis-3)."
}

# PostgreSQL refuses to run as root, so root lends it the user postgres.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

free_port() {
  local port
  for port in $(seq $((54300 + RANDOM % 1000)) 55400); do
    port_is_taken "$port" || { printf '%s' "$port" && return; }
  done
}

# Starts the cluster and exports LYKTA_TEST_POSTGIS. Durability is off: these data live for one run.
start_postgres() {
  local port
  need_postgres
  port=$(free_port)
  PG_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/lykta-postgres.XXXXXX")
  [ "$(id -u)" != 0 ] || chown postgres "$PG_FOLDER"
  {
    as_postgres "$PG_BIN/initdb" -D "$PG_FOLDER/data" -U lykta -A trust -E UTF8 --locale=C --no-sync &&
      as_postgres "$PG_BIN/pg_ctl" -D "$PG_FOLDER/data" -w -l "$PG_FOLDER/log" -o "-p $port -k '$PG_FOLDER' \
        -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
        -c max_connections=200 -c shared_buffers=256MB" start &&
      postgres_sql "$port" postgres 'CREATE DATABASE lykta' &&
      postgres_sql "$port" lykta 'CREATE EXTENSION postgis'
  } >"$LOGS/postgres-start.log" 2>&1 ||
    fail "PostgreSQL did not start: see $LOGS/postgres-start.log."
  export LYKTA_TEST_POSTGIS="jdbc:postgresql://127.0.0.1:$port/lykta?user=lykta"
}

postgres_sql() { as_postgres "$PG_BIN/psql" -q -h 127.0.0.1 -p "$1" -U lykta -d "$2" -c "$3"; }

stop_postgres() {
  [ -n "$PG_FOLDER" ] || return 0
  as_postgres "$PG_BIN/pg_ctl" -D "$PG_FOLDER/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$PG_FOLDER"
  PG_FOLDER=
}
