# SPDX-License-Identifier: EPL-2.0
# Starts the command line without the Eclipse platform. Read by the launchers with ".", never run by itself.
# What is prepared once for a fast start lies in $MINATO_CACHE, or else in the user's cache folder;
# MINATO_CACHE=off does without. See docs/decisions/ on the headless runtime.

# headless JAVA PRODUCT ARGUMENT...   runs a command; replaces this process
headless() {
  headless_find "$1" "$2"
  # Without a locale Java could read no Japanese argument and open no Japanese file name.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac
  headless_java=$1
  shift 2
  exec "$headless_java" $headless_flags ${headless_aot:+"$headless_aot"} ${headless_state:+"-Dminato.state=$headless_state"} \
    "-Dminato.product=$headless_product" -cp "$headless_cp" org.minato.cli.internal.boot.Start "$@"
}

# headless_prepare JAVA PRODUCT   makes what the next start needs to be fast; waits for it
headless_prepare() {
  headless_find "$1" "$2"
  [ -n "$headless_state" ] || return 0
  "$1" $headless_flags "-Dminato.state=$headless_state" "-Dminato.product=$headless_product" \
    -cp "$headless_cp" org.minato.cli.internal.boot.Prepare </dev/null >/dev/null 2>&1 || :
}

headless_find() {
  headless_product=$2
  headless_flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable"
  headless_flags="$headless_flags ${MINATO_JAVA_OPTIONS-}"
  # Java 24 and newer warn of what a library of the rules engine does; older ones do not know the option.
  headless_release=
  if [ -r "${1%/bin/java}/release" ]; then
    while IFS= read -r headless_line || [ -n "$headless_line" ]; do
      case $headless_line in
        JAVA_VERSION=*)
          headless_release=${headless_line#*\"}
          headless_release=${headless_release%%[!0-9]*}
          ;;
      esac
    done <"${1%/bin/java}/release"
  fi
  [ "${headless_release:-0}" -ge 24 ] && headless_flags="$headless_flags --sun-misc-unsafe-memory-access=allow"
  headless_aot=
  headless_state=
  headless_start=
  headless_cache=${MINATO_CACHE:-${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/minato}
  case $headless_cache in
    off | /minato) ;;
    /*)
      # One folder per product and JDK, named after their paths.
      headless_key=$(printf '%s\n%s\n' "$1" "$2" | cksum)
      headless_state=$headless_cache/start-${headless_key%% *}
      if [ -r "$headless_state/current" ]; then
        read -r headless_name <"$headless_state/current" || :
        headless_start=$headless_state/${headless_name:-none}
      fi
      ;;
  esac
  if [ -n "$headless_start" ] && [ -r "$headless_start/framework.jar" ] && [ -r "$headless_start/boot.jar" ]; then
    headless_cp=$headless_start/boot.jar:$headless_start/framework.jar
    [ -r "$headless_start/minato.aot" ] && headless_aot=-XX:AOTCache=$headless_start/minato.aot
  else
    headless_info=$headless_product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
    headless_boot=$(sed -n 's/^org\.minato\.cli,[^,]*,\([^,]*\),.*/\1/p' "$headless_info")
    headless_framework=$(sed -n 's/^org\.eclipse\.osgi,[^,]*,\([^,]*\),.*/\1/p' "$headless_info")
    headless_cp=$headless_product/$headless_boot:$headless_product/$headless_framework
  fi
}
