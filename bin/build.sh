# Building the server and telling whether that is needed. Sourced by run; ROOT and TARGET are set.

APP="$TARGET/run/app/lykta.jar"

# What the server is made of. A folder's own time changes when a file in it is added or removed.
sources_changed() {
  [ -f "$TARGET/run/built" ] && [ -f "$APP" ] || return 0
  [ -n "$(find "$ROOT"/pom.xml "$ROOT"/frontend/pom.xml "$ROOT"/backend/*/pom.xml "$ROOT"/backend/*/src/main \
    "$ROOT"/frontend/src "$ROOT"/gis-data -newer "$TARGET/run/built" -print -quit 2>/dev/null)" ]
}

build() {
  need_maven
  say "Building Lykta (the first time fetches its libraries too and takes some minutes) ..."
  mkdir -p "$TARGET"
  rm -f "$TARGET"/lykta-server-*-app.jar
  touch "$TARGET/build-started"
  package || fail "The build failed; the lines above say where."
  unpack
  mv "$TARGET/build-started" "$TARGET/run/built"
}

package() {
  (cd "$ROOT" && mvn -q -B -DskipTests -Dspotless.check.skip $(shaded_already) -pl backend/server -am package) >&2
}

# Unpacked, the jar starts faster than as a jar of jars and can share its classes between starts.
unpack() {
  local jar
  jar=$(ls "$TARGET"/lykta-server-*-app.jar)
  rm -rf "$TARGET/run"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$TARGET/run/app" >/dev/null &&
    mv "$TARGET"/run/app/lykta-server-*.jar "$APP" ||
    fail "$jar cannot be unpacked; remove $TARGET and start again."
}
