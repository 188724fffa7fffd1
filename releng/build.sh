# SPDX-License-Identifier: EPL-2.0
# Builds, tests and measures Minato. Read by ../minato with ".", never run by itself; uses its $root, $product, $stamp and say.
maven_pinned=3.9.16
state=$root/.minato

# Sets maven_program to a Maven 3.9 or newer: the installed one, else the pinned one, which the installed one fetches.
find_maven() {
  installed=$(command -v mvn) || {
    say "Maven が見つかりません。Maven 3.6 以上を入れてください（例：apt-get install maven）。" \
      "No Maven was found. Install Maven 3.6 or newer (for example: apt-get install maven)."
    return 2
  }
  maven_program=$installed
  version=$(JAVA_HOME=$java_home mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  major=${version% *}
  minor=${version#* }
  if [ "${major:-0}" -gt 3 ] || { [ "${major:-0}" -eq 3 ] && [ "$minor" -ge 9 ]; }; then
    return 0
  fi
  maven_program=$state/maven/apache-maven-$maven_pinned/bin/mvn
  [ -r "$maven_program" ] && return 0
  say "入っている Maven は古いため、Maven $maven_pinned を取得します。" \
    "The installed Maven is too old: fetching Maven $maven_pinned."
  rm -rf "$state/maven.part"
  mkdir -p "$state" &&
    (cd "$state" && JAVA_HOME=$java_home "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$maven_pinned:zip:bin" "-DoutputDirectory=$state/maven.part") >"$state/maven.log" 2>&1 &&
    # The plugin leaves a marker in a folder of this very name where there is no project.
    rm -rf "$state/\${project.basedir}" &&
    { [ -d "$state/maven" ] || mv "$state/maven.part" "$state/maven"; } && [ -r "$maven_program" ] && return 0
  cat "$state/maven.log" >&2
  say "Maven $maven_pinned を取得できませんでした。ネットワークの設定（~/.m2/settings.xml）を確かめてください。" \
    "Maven $maven_pinned could not be fetched. Check the network settings (~/.m2/settings.xml)."
  return 2
}

# maven ARGUMENT...   runs Maven in the checkout with the JDK found
maven() {
  (cd "$root" && JAVA_HOME=$java_home PATH=$java_home/bin:$PATH MAVEN_OPTS="${MAVEN_OPTS--Xmx2g}" \
    exec sh "$maven_program" -B "$@")
}

# One build at a time: waits while another process builds this checkout.
lock() {
  mkdir -p "$state" || return 3
  told=
  until mkdir "$state/lock" 2>/dev/null; do
    owner=$(cat "$state/lock/pid" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$state/lock"
      continue
    fi
    [ -n "$told" ] || say "別のビルドが終わるのを待っています。" "Waiting for another build to end."
    told=1
    sleep 1
  done
  echo $$ >"$state/lock/pid"
  trap 'rm -rf "$state/lock"; stop_display' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

unlock() {
  rm -rf "$state/lock"
  trap - EXIT INT TERM HUP
}

# build_product ARGUMENT...   builds, with progress on stderr and everything in .minato/build.log
build_product() {
  find_java && find_maven || return 2
  touch "$state/build.start"
  {
    maven verify -ntp -DskipTests "$@" 2>&1 </dev/null
    echo $? >"$state/build.status"
  } | tee "$state/build.log" | awk '
      / does not match a valid id pattern/ { next }
      /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { sub(/^\[INFO\] /, ""); gsub(/ +/, " "); print "minato: " $0 > "/dev/stderr" }
      /^\[ERROR\]/ { print substr($0, 1, 400) > "/dev/stderr" }'
  if [ "$(cat "$state/build.status")" != 0 ]; then
    say "ビルドできませんでした。記録：$state/build.log" "The build failed. Its log: $state/build.log"
    return 3
  fi
  mv "$state/build.start" "$stamp"
  # A new product has none of the plugins that this user added to the last one.
  if [ -s "${XDG_DATA_HOME:-${HOME-}/.local/share}/minato/plugins.tsv" ]; then
    MINATO_JAVA_HOME=$java_home "$product/minato" install --restore </dev/null >&2 || :
  fi
  # The command line's first start shall be a fast one, too.
  [ -r "$product/headless.sh" ] && . "$product/headless.sh" && headless_prepare "$java_home/bin/java" "$product"
  return 0
}

# "minato build [MAVEN ARGUMENT...]"
minato_build() {
  lock || return
  build_product "$@" || return
  say "できました：$product" "Built: $product"
}

# Builds unless another process has just done so.
minato_build_once() {
  lock || return
  if is_stale; then
    say "製品を作っています（初回は数分かかります）。" "Building the product (the first time takes some minutes)."
    build_product || return
  fi
  unlock
}

# "minato benchmark [--diagrams] [--size N[k],...] [--seed S] [--forks K] [--seconds T] [--lang ja|en]", on the classes just built
minato_benchmark() {
  if is_stale; then
    minato_build_once || return
  fi
  find_java || return 2
  class_path=
  for bundle in benchmark rules core model; do
    class_path=$class_path$root/bundles/org.minato.$bundle/target/classes:$root/bundles/org.minato.$bundle/lib:
  done
  if [ "${1-}" = --diagrams ]; then
    shift
    "$java_home/bin/java" -Xmx2g -cp "$class_path$product/plugins/*" \
      org.minato.benchmark.internal.report.DiagramBenchmark "$@"
    return
  fi
  "$java_home/bin/java" -Xmx256m "-Dminato.root=$root" -cp "$class_path$product/plugins/*" \
    org.minato.benchmark.internal.report.Benchmark "$@"
}

# "minato test [--install] [MAVEN ARGUMENT...]"
minato_test() {
  install=${CI:-}
  if [ "${1-}" = --install ]; then
    install=true
    shift
  fi
  system_packages && test_tools || return
  lock || return
  find_java && find_maven || return 2
  start_display || return
  # CI fetches quietly; a person sees what is going on.
  touch "$state/build.start"
  maven verify -ntp -Parchives "$@" </dev/null || return 1
  mv "$state/build.start" "$stamp"
}

# Names the missing system packages of system-packages.txt, and installs them where that is wanted.
system_packages() {
  [ "$(uname)" = Linux ] || return 0
  missing=
  tab=$(printf '\t')
  while IFS=$tab read -r package check ja en; do
    case $package in '#'* | '') continue ;; esac
    if ! sh -c "PATH=\$PATH:/sbin:/usr/sbin; $check" >/dev/null 2>&1; then
      missing="$missing $package"
      say "足りません：$package（$ja）" "Missing: $package ($en)"
    fi
  done <"$root/releng/system-packages.txt"
  [ -n "$missing" ] || return 0
  sudo=
  [ "$(id -u)" = 0 ] || sudo="sudo "
  if [ "$install" != true ]; then
    say "次で入れられます：${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends$missing　または ./minato test --install" \
      "Install them with: ${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends$missing   or ./minato test --install"
    return 2
  fi
  { $sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends $missing; } >&2 </dev/null || {
    say "システムのパッケージを入れられませんでした：$missing" "The system packages could not be installed:$missing"
    return 2
  }
}

# What tests of generated deployments run is fetched by npm from a lock file; named, or installed where that is wanted.
test_tools() {
  [ "$(uname)" = Linux ] || return 0
  tools=$root/bundles/org.minato.generate.messaging.tests/tools
  [ "$tools/node_modules/.package-lock.json" -nt "$tools/package-lock.json" ] && return 0
  if [ "$install" != true ]; then
    say "テストが使う Node.js のパッケージが足りません。次で入れられます：(cd $tools && npm ci --ignore-scripts)　または ./minato test --install" \
      "Packages of Node.js that tests use are missing. Install them with: (cd $tools && npm ci --ignore-scripts)   or ./minato test --install"
    return 2
  fi
  (cd "$tools" && npm ci --ignore-scripts --no-audit --no-fund) >&2 </dev/null || {
    say "テストが使う Node.js のパッケージを入れられませんでした。ネットワークと npm の設定を確かめてください。" \
      "The packages of Node.js that tests use could not be installed. Check the network and the settings of npm."
    return 2
  }
}

# Gives the UI tests a display of their own where there is none.
display_process=
start_display() {
  [ "$(uname)" = Linux ] && [ -z "${DISPLAY-}" ] || return 0
  rm -f "$state/display"
  Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$state/display" >/dev/null 2>&1 &
  display_process=$!
  waited=0
  until [ -s "$state/display" ]; do
    if ! kill -0 $display_process 2>/dev/null || [ $waited -ge 30 ]; then
      say "仮想画面（Xvfb）を始められませんでした。" "The virtual display (Xvfb) could not be started."
      return 2
    fi
    waited=$((waited + 1))
    sleep 1
  done
  read -r number <"$state/display"
  export DISPLAY=":$number"
}

stop_display() {
  [ -z "$display_process" ] || kill "$display_process" 2>/dev/null
}
