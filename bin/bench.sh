# ./fengqiao bench

bench_usage() {
  cat <<'TEXT'
用法：./fengqiao bench acts [--seconds 20] [--warm-up 20] [--people 1,4,16,64] [--only platform,ceiling,peer] [--flows CONFIRMED,FILED]
      ./fengqiao bench endurance [--minutes 10] [--people 4] [--flows CONFIRMED,FILED]
      ./fengqiao bench lists [--cases 1000000] [--times 50]
      ./fengqiao bench law [名称]

acts 在一个临时数据文件夹上启动平台，通过 HTTP 走完整的办案过程，并在同一次运行中
测出上限（同样的行用纯 SQL 写入）和同类引擎（Flowable）的数字。
endurance 一分钟一分钟地重复同样的工作，记下每分钟的速度、延迟、内存和待发消息，看平台
是否始终如一；变慢或者内存超过 600 MB 时以 1 退出。
lists 在数据库里放进一百万个案件（约需 4 GB 磁盘和几分钟），测各种身份打开列表的时间。
TEXT
}

fengqiao_bench() {
  local what=${1:-}
  [ $# -gt 0 ] && shift
  case $what in
    acts) bench_acts "$@" ;;
    endurance) bench_endurance "$@" ;;
    lists) bench_lists "$@" ;;
    law) bench_law "$@" ;;
    --help | -h | "") bench_usage ;;
    *) bench_usage >&2 && fail "没有这项测试：$what" ;;
  esac
}

bench_acts() {
  FENGQIAO_DEMO_DISPUTES=false bench_up
  on_bench_node org.fengqiao.bench.acts.Main "$@"
  say ""
  say "平台进程内存（RSS）：$(ps -o rss= -p "$(bench_process)" | awk '{printf "%d MB", $1 / 1024}')"
}

bench_endurance() {
  FENGQIAO_DEMO_DISPUTES=false bench_up
  on_bench_node org.fengqiao.bench.acts.Main --node "$(bench_process)" --minutes 10 --people 4 "$@"
}

bench_process() {
  pgrep -P "$bench_node" -f fengqiao.jar | head -n 1
}

bench_lists() {
  bench_up
  on_bench_node org.fengqiao.bench.lists.Main "$@"
}

# Starts a node on a throw-away folder that is gone with this script.
bench_up() {
  build
  built_bench
  . "$ROOT/bin/test.sh"
  bench_port=$(free_port)
  bench_data=$(mktemp -d)
  "$ROOT/fengqiao" up --port "$bench_port" --data "$bench_data" &
  bench_node=$!
  trap 'kill -TERM $bench_node 2>/dev/null || true; wait $bench_node || true; rm -rf "$bench_data"' EXIT
  until answers "$bench_port" /actuator/health; do
    kill -0 $bench_node
    sleep 0.5
  done
}

on_bench_node() {
  local main=$1
  shift
  "$JDK/bin/java" -Xmx1g -XX:+UseParallelGC -cp "$(ls "$ROOT"/bench/target/fengqiao-bench-*[!s].jar):$ROOT/bench/target/lib/*" \
    "$main" --http "http://localhost:$bench_port" --db "$(cat "$bench_data/postgresql/url")" "$@"
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
