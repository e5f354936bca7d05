# ./fengqiao bench

bench_usage() {
  cat <<'TEXT'
用法：./fengqiao bench acts [--seconds 20] [--people 1,4,16,64] [--only platform,ceiling,peer]
      ./fengqiao bench law [名称]

acts 在一个临时数据文件夹上启动平台，通过 HTTP 走完整的办案过程，并在同一次运行中
测出上限（同样的行用纯 SQL 写入）和同类引擎（Flowable）的数字。
TEXT
}

fengqiao_bench() {
  local what=${1:-}
  [ $# -gt 0 ] && shift
  case $what in
    acts) bench_acts "$@" ;;
    law) bench_law "$@" ;;
    --help | -h | "") bench_usage ;;
    *) bench_usage >&2 && fail "没有这项测试：$what" ;;
  esac
}

bench_acts() {
  local port
  build
  built_bench
  . "$ROOT/bin/test.sh"
  port=$(free_port)
  bench_data=$(mktemp -d)
  FENGQIAO_DEMO_DISPUTES=false "$ROOT/fengqiao" up --port "$port" --data "$bench_data" &
  bench_node=$!
  trap 'kill -TERM $bench_node 2>/dev/null || true; wait $bench_node || true; rm -rf "$bench_data"' EXIT
  until answers "$port" /actuator/health; do
    kill -0 $bench_node
    sleep 0.5
  done
  "$JDK/bin/java" -Xmx1g -XX:+UseParallelGC -cp "$(ls "$ROOT"/bench/target/fengqiao-bench-*[!s].jar):$ROOT/bench/target/lib/*" \
    org.fengqiao.bench.acts.Main --http "http://localhost:$port" --db "$(cat "$bench_data/postgresql/url")" "$@"
  say ""
  say "平台进程内存（RSS）：$(ps -o rss= -p "$(pgrep -P $bench_node -f fengqiao.jar | head -n 1)" | awk '{printf "%d MB", $1 / 1024}')"
}

bench_law() {
  need_jdk
  built_bench
  # compiled at once, however busy the machine is; the measured processes inherit it
  "$JDK/bin/java" -XX:-BackgroundCompilation -cp "$ROOT/bench/target/classes:$ROOT/bench/target/lib/*" org.fengqiao.bench.law.Main "$@"
}

built_bench() {
  ! newer_than "$ROOT/bench/target/.built" "$ROOT"/bench/{pom.xml,src/main} || step "构建测试程序" bench build_bench
}

build_bench() {
  cd "$ROOT"
  mvn -pl law,bench package -DskipTests
  touch bench/target/.built
}
