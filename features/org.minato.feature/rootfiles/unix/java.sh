# SPDX-License-Identifier: EPL-2.0
# Finds a JDK. Read by the launchers with ".", never run by itself.

# say JAPANESE ENGLISH   prints the text in the user's language on stderr
say() {
  case ${MINATO_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    ja*) printf '%s\n' "minato: $1" >&2 ;;
    *) printf '%s\n' "minato: $2" >&2 ;;
  esac
}

# Sets java_version to the feature release of the JDK in folder $1, or to 0. Reads a file, starts no process.
java_release() {
  java_version=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r java_line || [ -n "$java_line" ]; do
    case $java_line in
      JAVA_VERSION=*)
        java_version=${java_line#*\"}
        java_version=${java_version%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
  case $java_version in '' | *[!0-9]*) java_version=0 ;; esac
}

java_consider() {
  java_release "$1"
  if [ "$java_version" -ge 21 ] && [ "$java_version" -gt "$java_best" ]; then
    java_best=$java_version
    java_home=$1
  fi
}

# find_java   sets java_home to a JDK 21 or newer: MINATO_JAVA_HOME, else JAVA_HOME, else the newest of PATH and the
# usual places; says what to install and returns 1 where there is none
find_java() {
  java_best=0
  java_home=
  for java_wanted in "${MINATO_JAVA_HOME-}" "${JAVA_HOME-}"; do
    [ -n "$java_wanted" ] && java_consider "$java_wanted"
    [ -n "$java_home" ] && return 0
  done
  java_program=$(command -v java 2>/dev/null) || java_program=
  if [ -n "$java_program" ]; then
    java_program=$(readlink -f "$java_program" 2>/dev/null) || java_program=
    java_consider "${java_program%/bin/java}"
  fi
  for java_place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$java_place" ] && java_consider "$java_place"
  done
  [ -n "$java_home" ] && return 0
  say "JDK 21 以上が見つかりません。JDK（25 を推奨）を入れるか、JAVA_HOME に JDK のフォルダーを指定してください。" \
    "No JDK 21 or newer was found. Install a JDK (25 is recommended), or set JAVA_HOME to the folder of one."
  return 1
}
