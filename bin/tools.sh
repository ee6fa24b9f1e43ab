# What run and test share: finding a JDK and Maven, installing what is missing, building the server.
# Sourced by bash, never run. The caller has set ROOT to the project's top folder.

JAVA_AT_LEAST=21

say() { printf '%s\n' "$*" >&2; }

# Ends the script with one sentence and, as a second argument, the exit code (1).
fail() {
  say "$1"
  exit "${2:-1}"
}

# The feature number (21, 25) of the JDK in folder $1; nothing when there is no JDK.
jdk_feature() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_is_new_enough() {
  local feature
  feature=$(jdk_feature "$1")
  [ -n "$feature" ] && [ "$feature" -ge "$JAVA_AT_LEAST" ]
}

# The JDK folder behind the javac that PATH finds.
jdk_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
  dirname "$(dirname "$javac")"
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}" "$(jdk_on_path)"
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$JAVA_AT_LEAST+" 2>/dev/null
  fi
  printf '%s\n' /usr/lib/jvm/*
}

# Sets JAVA_HOME to the first JDK that is new enough; false when there is none.
find_jdk() {
  local home
  while IFS= read -r home; do
    if [ -n "$home" ] && jdk_is_new_enough "$home"; then
      export JAVA_HOME="$home"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs Debian packages; false when that is not possible here.
install() {
  can_install || return 1
  say "Installing $* ..."
  refresh_package_lists
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

refresh_package_lists() {
  [ -n "${PACKAGE_LISTS_ARE_FRESH:-}" ] || apt-get update -qq >/dev/null 2>&1
  PACKAGE_LISTS_ARE_FRESH=yes
}

need_jdk() {
  find_jdk && return
  install openjdk-21-jdk-headless || install openjdk-25-jdk-headless
  find_jdk || fail "Lykta needs a JDK $JAVA_AT_LEAST or newer: install one (Debian 13, Ubuntu: openjdk-21-jdk; elsewhere for example Temurin) or set JAVA_HOME to it."
}

need_maven() {
  command -v mvn >/dev/null || install maven
  command -v mvn >/dev/null || fail "Lykta is built with Maven 3.8 or newer: install it (Debian: maven) and see that mvn is on the PATH."
}

# True when something answers on port $1 of this machine.
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# GeoTools is shaded once: Maven is told to leave the jar alone while it is whole and newer than its pom.
shaded_already() {
  local pom="$ROOT/backend/geotools/pom.xml"
  [ -z "$(find "$ROOT/backend/geotools/target" -name 'lykta-geotools-*.jar' -size +10000k -newer "$pom" 2>/dev/null)" ] ||
    printf '%s' -Dlykta.geotools.shaded
}
