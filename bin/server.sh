# Starting the server's JVM, waiting until it answers, and saying in plain words why it does not.
# Sourced by run; JAVA_HOME, APP, DATA, PORT and the other settings are set.

# What a start has loaded and linked, kept for the next one: written when the server first stops (word "keep"), by each
# JDK build for itself. From 25 on a JDK keeps more than classes (JEP 483, 514).
kept_words() {
  local feature kept
  feature=$(jdk_feature "$JAVA_HOME")
  kept="$TARGET/run/start-$feature-$(cksum <"$JAVA_HOME/release" | cut -d ' ' -f 1)"
  if [ "$feature" -lt 25 ]; then
    printf '%s\n' "-XX:SharedArchiveFile=$kept.jsa" -Xshare:auto ${1:+-XX:+AutoCreateSharedArchive}
  elif [ -f "$kept.aot" ]; then
    printf '%s\n' "-XX:AOTCache=$kept.aot"
  elif [ -n "${1:-}" ]; then
    printf '%s\n' "-XX:AOTCacheOutput=$kept.aot"
  fi
}

# One word a line; no word of ours holds a line break. --sun-misc-... is known from JDK 23 on.
java_words() {
  kept_words "${1:-}"
  printf '%s\n' -Xlog:disable -Xlog:all=error:stderr \
    -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow \
    -Djava.awt.headless=true -jar "$APP"
}

# The demo is for this machine: not behind a public address, and not in the way of a command such as import.
settings() {
  [ -z "$PUBLIC_URL" ] && [ ${#COMMAND[@]} = 0 ] || DEMO=false
  printf '%s\n' "--lykta.data-dir=$DATA" "--lykta.demo=$DEMO"
  [ -z "$PUBLIC_URL" ] || printf '%s\n' "--lykta.public-url=$PUBLIC_URL"
}

run_command() {
  local jvm=() word
  while IFS= read -r word; do jvm+=("$word"); done < <(java_words)
  while IFS= read -r word; do COMMAND+=("$word"); done < <(settings)
  exec "$JAVA_HOME/bin/java" "${jvm[@]}" "${COMMAND[@]}"
}

start_server() {
  local words=() word
  if port_is_taken "$PORT"; then
    fail "Port $PORT is taken, perhaps by a Lykta that already runs; choose another with --port N."
  fi
  LOG="$DATA/logs/lykta.log"
  [ ! -f "$LOG" ] || mv "$LOG" "$LOG.1"
  while IFS= read -r word; do words+=("$word"); done < <(java_words keep && settings)
  "$JAVA_HOME/bin/java" "${words[@]}" "--server.address=$ADDRESS" "--server.port=$PORT" >"$LOG" 2>&1 &
  SERVER_PID=$!
  trap stop_server INT TERM HUP
}

# Where this machine reaches the server.
door() {
  local host=$ADDRESS
  [ "$host" != 0.0.0.0 ] || host=127.0.0.1
  printf '/dev/tcp/%s/%s' "$host" "$PORT"
}

# The server's answer to path $1, without curl.
get() {
  (
    exec 3<>"$(door)" || exit 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$PORT" >&3
    cat <&3
  ) 2>/dev/null
}

is_up() { get /actuator/health | head -n 1 | grep -q ' 200'; }

# Asks nothing before somebody listens: each question takes processor time from the start that it waits for.
wait_until_up() {
  local door
  door=$(door)
  until { : 3<>"$door"; } 2>/dev/null && is_up; do
    kill -0 "$SERVER_PID" 2>/dev/null || explain_failure
    sleep 0.1
  done
}

# The known reasons in plain words, else the end of the log.
explain_failure() {
  local database=${POSTGIS%%\?*}
  if log_says 'already in use'; then
    fail "Port $PORT is taken; choose another with --port N."
  elif log_says 'password authentication failed|no password was provided|role .* does not exist'; then
    fail "PostgreSQL at $database refuses the user or the password; see --user and --password."
  elif log_says 'FATAL: database .* does not exist'; then
    fail "PostgreSQL has no database $database; make it with createdb."
  elif log_says 'extension .*postgis.* is not available|permission denied to create extension|type .*geometry.* does not exist'; then
    fail "The database $database lacks PostGIS: install PostGIS 3 and run CREATE EXTENSION postgis in it."
  elif log_says 'Connection to .* refused|UnknownHostException|connection attempt failed'; then
    fail "The database $database cannot be reached; is PostgreSQL running there?"
  fi
  last_words >&2
  fail "Lykta did not start; the whole log is $LOG."
}

log_says() { grep -qE "$1" "$LOG"; }

# The messages of the last lines of the log, which is JSON once the server's logging is up.
last_words() {
  tail -n 10 "$LOG" | sed -E 's/^\{.*"message":"(([^"\]|\\.)*)".*/\1/; s/\\n/\n/g' | cut -c 1-300
}

print_address() {
  printf 'Lykta is up: %s\n' "${PUBLIC_URL:-http://localhost:$PORT}"
  print_logins
  printf 'Data: %s   Log: %s   Ctrl-C stops.\n' "${POSTGIS:+PostGIS and }$DATA" "$LOG"
}

# The demo's log-ins, or the password that a new store made for its first administrator.
print_logins() {
  local login
  get /api/session | tr '{' '\n' | grep '"password"' | while IFS= read -r login; do
    printf '  log in as %s, password %s (%s)\n' "$(word name "$login")" "$(word password "$login")" "$(word role "$login")"
  done
  sed -n 's/.*log in as admin with the password \([^ ]*\).*/  log in as admin, password \1; change it now/p' "$LOG"
}

# The value of "name":"value" in $2, where $1 is the name.
word() { printf '%s\n' "$2" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

stop_server() {
  trap '' INT TERM HUP
  say "Stopping (the first time some seconds: what the next start needs is kept) ..."
  kill -TERM "$SERVER_PID" 2>/dev/null
  wait "$SERVER_PID"
  say "Lykta is stopped."
  exit 0
}
