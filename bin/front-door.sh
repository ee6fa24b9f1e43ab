# Tries ./run as a user does: wrong calls, a first and a second start, commands, stopping, things in the way.
# Sourced by test, whose count() it calls; PostgreSQL for tests is up.

DOOR_PID=

front_door_checks() {
  say "Front door ..."
  DOOR="$LOGS/front door"
  DOOR_PORT=$(free_port)
  rm -rf "$DOOR"
  mkdir -p "$DOOR"
  wrong_calls
  light_of_a_scene
  server_on_a_file
  server_on_postgis
}

# Runs ./run with the words from $4 on; it must end with code $2 and print what matches $3.
answers() { # name code pattern words...
  local name=$1 code=$2 pattern=$3 out="$DOOR/answer.txt"
  shift 3
  timeout 120 "$ROOT/run" "$@" >"$out" 2>&1
  [ $? = "$code" ] && grep -qE -- "$pattern" "$out"
  count_with_log $? "./run $name" "$out"
}

wrong_calls() {
  answers 'with an unknown option' 2 'Unknown option --colour' --colour red
  answers 'with an option without its value' 2 '--data needs a value' --data
  answers 'with a port that is none' 2 "--port is 'x'" --port x
  answers 'with an address that is none' 2 'expected jdbc:postgresql' --postgis localhost
  answers '--help' 0 'Ctrl-C stops' --help
  answers 'with a data folder that cannot be' 1 'cannot be made' --data /dev/null/lykta
}

# The results are a CSV of the expected form and nothing else, though the build may speak beside it.
light_of_a_scene() {
  local scenes="$ROOT/gis-data/reference" out="$DOOR/light.csv"
  (cd "$DOOR" && "$ROOT/run" light "$scenes/scene_road.json" --data /dev/null/none >"$out" 2>"$DOOR/light.txt")
  [ $? = 0 ] && awk -F, -f "$ROOT/bin/same-light.awk" "$scenes/expected_road.csv" "$out" >>"$DOOR/light.txt"
  count_with_log $? './run light finds the expected illuminance' "$DOOR/light.txt"
  answers 'light with photometry from elsewhere' 1 'photometries.* is "photometry/.*; expected a photometry file below' \
    light "$scenes/scene_road.json" --base "$DOOR"
  answers 'light --fast of free points' 1 'Leave --fast out' light "$scenes/scene_road.json" --fast
  answers 'light without a scene' 2 'needs one scene file' light
  answers 'light of a scene that is not there' 1 'cannot be read' light "$DOOR/nowhere.json"
  answers 'light of what is no scene' 1 'luminaires is missing|is no JSON|photometries is missing' light "$ROOT/frontend/package.json"
  answers 'light with an unknown option' 2 'Unknown option --colour' light "$scenes/scene_road.json" --colour red
}

# Starts ./run with the given words; true once it says that it is up. The time goes to DOOR_SECONDS.
door_opens() {
  local started=$SECONDS
  DOOR_SECONDS=
  "$ROOT/run" --port "$DOOR_PORT" "$@" >"$DOOR/run.txt" 2>&1 &
  DOOR_PID=$!
  until grep -q 'Ctrl-C stops' "$DOOR/run.txt"; do
    kill -0 "$DOOR_PID" 2>/dev/null || return 1
    sleep 0.1
  done
  DOOR_SECONDS=$((SECONDS - started))
}

close_door() {
  [ -n "$DOOR_PID" ] || return 0
  kill -TERM "$DOOR_PID" 2>/dev/null
  wait "$DOOR_PID"
  local code=$?
  DOOR_PID=
  return "$code"
}

door_says() { # name pattern
  grep -qE "$2" "$DOOR/run.txt"
  count_with_log $? "./run $1" "$DOOR/run.txt"
}

server_on_a_file() {
  door_opens --data "$DOOR/data"
  count_with_log $? './run builds and starts' "$DOOR/run.txt"
  [ -n "$DOOR_SECONDS" ] || return
  door_says 'tells the log-ins of the demo' 'log in as planner, password planner'
  answers 'on a taken port' 1 'is taken' --port "$DOOR_PORT" --data "$DOOR/other"
  answers 'layers' 0 'light_point' layers --data "$DOOR/data"
  ogrinfo -ro "$DOOR/data/lykta.gpkg" light_point -so >"$DOOR/ogrinfo.txt" 2>&1
  count_with_log $? 'ogrinfo opens the GeoPackage of a running server' "$DOOR/ogrinfo.txt"
  close_door
  count $? './run stops when told to'
  door_opens --data "$DOOR/data" && close_door
  [ -n "$DOOR_SECONDS" ]
  count_with_log $? "./run starts again" "$DOOR/run.txt"
  say "Second start: ${DOOR_SECONDS:-failed} s (the aim is 5 on a machine with nothing else to do)."
}

server_on_postgis() {
  local port=${LYKTA_TEST_POSTGIS#*127.0.0.1:}
  port=${port%%/*}
  answers 'with a database that is not there' 1 'has no database' --port "$DOOR_PORT" --data "$DOOR/pg" \
    --postgis "jdbc:postgresql://127.0.0.1:$port/nowhere" --user lykta
  answers 'with no PostgreSQL there' 1 'cannot be reached' --port "$DOOR_PORT" --data "$DOOR/pg" \
    --postgis "jdbc:postgresql://127.0.0.1:1/lykta" --user lykta
  postgres_sql "$port" postgres 'CREATE DATABASE door' && postgres_sql "$port" door 'CREATE EXTENSION postgis'
  door_opens --empty --data "$DOOR/pg" --postgis "jdbc:postgresql://127.0.0.1:$port/door" --user lykta
  door_says 'starts on PostGIS and tells the first password' 'log in as admin, password .+; change it now'
  close_door
}
