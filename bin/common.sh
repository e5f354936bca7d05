# What every command needs: speaking, finding tools, building what is stale.

usage() {
  cat <<'TEXT'
枫桥 Fengqiao，开放的智慧法院平台

用法：./fengqiao 命令 [选项]

  up        启动平台（首次会先构建）；选项见 ./fengqiao up --help
  import    批量登记纠纷：import 文件.xlsx|csv|jsonl
  backup    备份全部数据（数据库与卷宗）到一个文件
  restore   从备份恢复到一个新的数据文件夹
  law       在命令行计算期限、费用、利息等：law --help
  doctor    检查本机缺什么、怎样补齐
  test      运行全部测试
  bench     性能测试：bench acts
  docs      重新生成文档里由程序导出的页面
TEXT
}

say() { printf '%s\n' "$*"; }
fail() {
  printf '错误：%s\n' "$*" >&2
  exit 1
}

# valued NAMES ARGUMENTS…: where the first argument is one of these options, a value that is not empty comes after it.
valued() { [[ ! $2 =~ ^--($1)$ ]] || [ -n "${3:-}" ] || fail "$2 后面要有一个值。"; }

# no_options USAGE ARGUMENTS…: shows the usage where it is asked for, which ends the command, and refuses everything else.
no_options() {
  [ $# -gt 1 ] || return 0
  case $2 in
    --help | -h) say "$1" && exit ;;
    *) say "$1" >&2 && fail "没有这个选项：$2" ;;
  esac
}

# Folders and files may have Chinese names, which the bare C locale of services and containers cannot write.
speak_utf8() {
  local utf8
  [[ $(locale charmap 2>/dev/null || true) != UTF-8 ]] || return 0
  utf8=$(locale -a 2>/dev/null | grep -i -m 1 -E '^(C|en_US)\.utf-?8$' || true)
  [ -z "$utf8" ] || export LC_ALL=$utf8
}

is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

# Prints the home of a JDK 25: JAVA_HOME, the PATH's java, or any installed one.
jdk25() {
  local on_path home
  on_path=$(command -v java 2>/dev/null || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && is_jdk25 "$home" && printf '%s\n' "$home" && return
  done
  return 1
}

need_jdk() { JDK=$(jdk25) || fail "没有找到 JDK 25。运行 ./fengqiao doctor 看怎样安装。"; }

# Whether the Node on the PATH is one the screens can be built with.
node20() { node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; }

need_node() {
  command -v npm >/dev/null && node20 \
    || fail "没有找到 Node 20.19 以上的版本。运行 ./fengqiao doctor 看怎样安装。"
}

# Runs a long step quietly, with a sign of life; on failure shows the end of its log.
step() {
  local title=$1 log=$ROOT/target/$2.log began=$SECONDS pid
  shift 2
  mkdir -p "$ROOT/target"
  "$@" >"$log" 2>&1 &
  pid=$!
  while kill -0 $pid 2>/dev/null; do
    [ -t 1 ] && printf '\r  %s …… %s 秒 ' "$title" $((SECONDS - began))
    sleep 0.5
  done
  if wait $pid; then
    [ -t 1 ] && printf '\r'
    say "  $title …… 完成（$((SECONDS - began)) 秒）"
  else
    say ""
    grep -E '^\[?ERROR|error TS|npm (ERR|error)' "$log" | head -n 20 || tail -n 20 "$log"
    fail "$title 没有成功。完整日志：$log"
  fi
}

# newer_than STAMP PATH…: something there changed since the stamp was made
newer_than() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" \( -name node_modules -o -name dist -o -name target -o -name test-results \) -prune -o -newer "$stamp" -print -quit 2>/dev/null)" ]
}

mvn() { JAVA_HOME=$JDK command mvn "$@"; }

RUN=$ROOT/platform/target/run
PORTAL=$ROOT/portal/dist

build() {
  need_jdk
  if [ -d "$ROOT/portal" ] && newer_than "$PORTAL/.built" "$ROOT/portal"; then
    need_node
    step "构建页面" portal build_portal
  fi
  if newer_than "$RUN/.built" "$ROOT"/pom.xml "$ROOT"/{law,platform}/{pom.xml,src/main}; then
    command -v mvn >/dev/null || fail "没有找到 Maven。运行 ./fengqiao doctor 看怎样安装。"
    step "构建平台" platform build_platform
    step "预热启动缓存" warm warm_up
    touch "$RUN/.built"
  fi
}

build_portal() {
  cd "$ROOT/portal"
  ! newer_than node_modules/.package-lock.json package-lock.json || npm ci --no-audit --no-fund
  npm run build
  touch dist/.built
}

build_platform() {
  cd "$ROOT"
  mvn -pl platform -am package -DskipTests
  rm -rf "$RUN"
  "$JDK/bin/java" -Djarmode=tools -jar platform/target/fengqiao-platform-*[!s].jar extract --destination "$RUN"
  mv "$RUN"/fengqiao-platform-*.jar "$RUN/fengqiao.jar"
}

JVM_FLAGS=(-XX:+UseSerialGC -Xmx384m -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8)

# One start on a throw-away folder, a few pages asked for, and a stop: leaves a cache of loaded and linked classes for later starts.
warm_up() {
  local data port=$((20000 + RANDOM % 20000)) pid path
  data=$(mktemp -d)
  (cd "$RUN" && exec "$JDK/bin/java" "${JVM_FLAGS[@]}" -XX:AOTCacheOutput=fengqiao.aot -jar fengqiao.jar \
    --server.port=$port --fengqiao.data="$data" --fengqiao.demo=false) &
  pid=$!
  while kill -0 $pid 2>/dev/null && ! answers "$port" /actuator/health; do sleep 0.5; done
  for path in / /api/me /v3/api-docs /api/courts; do answers "$port" $path || true; done
  kill -TERM $pid 2>/dev/null || true
  wait $pid || true
  rm -rf "$data"
}

# answers PORT PATH: the page there says 200. Bash alone asks, so that nothing needs installing.
answers() {
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
  local status=""
  read -r -t 10 status <&3 || true
  exec 3<&- 3>&-
  [[ $status == *" 200"* ]]
}

# answers_tcp PORT: somebody listens there.
answers_tcp() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
