# ./fengqiao up

up_usage() {
  cat <<'TEXT'
用法：./fengqiao up [选项]

  --port 端口    网页端口，默认 8080
  --data 文件夹  数据放在哪里，默认 ./data（数据库、卷宗、日志都在其中）
  --db 地址      使用外部 PostgreSQL 18，例如 postgresql://用户:密码@主机:5432/fengqiao；
                 也可以是另一个节点的内置数据库：--db "$(cat data/postgresql/url)"
  --empty        不放演示数据，只建立第一位管理员
  --help         显示本页
TEXT
}

fengqiao_up() {
  local port=8080 data=$ROOT/data db="" demo=true
  while [ $# -gt 0 ]; do
    valued 'port|data|db' "$@"
    case $1 in
      --port) port=$2 && shift 2 ;;
      --data) data=$2 && shift 2 ;;
      --db) db=$2 && shift 2 ;;
      --empty) demo=false && shift ;;
      --help | -h) up_usage && return ;;
      *) up_usage >&2 && fail "没有这个选项：$1" ;;
    esac
  done
  [[ $port =~ ^[0-9]+$ ]] && [ "$port" -gt 0 ] && [ "$port" -lt 65536 ] || fail "端口应是 1 到 65535 的数字：$port"
  ! answers_tcp "$port" || fail "端口 $port 已被占用。换一个：./fengqiao up --port $((port + 1))"
  build
  data_folder "$data"
  data=$(cd "$data" && pwd)
  serve "$port" "$data" "$db" "$demo"
}

data_folder() {
  [ ! -e "$1" ] || [ -d "$1" ] || fail "$1 不是文件夹。请用 --data 指定一个文件夹。"
  { mkdir -p "$1/logs" && chmod 700 "$1/logs" && [ -w "$1/logs" ]; } 2>/dev/null || fail "文件夹 $1 不能写入。请检查它的权限，或用 --data 换一个。"
}

serve() {
  local port=$1 data=$2 db=$3 demo=$4 log=$2/logs/node-$1.log began=$SECONDS before=0 pid status=0 asked=0 cache=() platform=()
  [ ! -f "$log" ] || before=$(wc -l <"$log")
  [ "$demo" = false ] || platform=(--fengqiao.service-platform.{issuer=https://service-platform.example,name=演示政务服务平台,messages=sandbox})
  [ -s "$RUN/fengqiao.aot" ] && cache=(-XX:AOTCache=fengqiao.aot '-Xlog:aot*=error')
  [ -n "$db" ] && export FENGQIAO_DB_URL=$db
  [ -d "$PORTAL" ] && export FENGQIAO_PORTAL_LOCATION=file:$PORTAL/
  (cd "$RUN" && exec "$JDK/bin/java" "${JVM_FLAGS[@]}" ${cache[@]+"${cache[@]}"} ${FENGQIAO_JAVA_OPTS:-} -jar fengqiao.jar \
    --server.port="$port" --fengqiao.data="$data" --fengqiao.demo="$demo" ${platform[@]+"${platform[@]}"}) >>"$log" 2>&1 &
  pid=$!
  trap 'asked=1; kill -TERM $pid 2>/dev/null || true' INT TERM
  until answers "$port" /actuator/health; do
    kill -0 $pid 2>/dev/null || { [ $asked = 0 ] || { say "枫桥还没有启动完就停止了，数据没有丢失。" && return; }; start_failed "$log" "$before"; }
    [ -t 1 ] && printf '\r  正在启动 …… %s 秒 ' $((SECONDS - began))
    sleep 0.1
  done
  [ -t 1 ] && printf '\r'
  say "枫桥已启动（$((SECONDS - began)) 秒）：http://localhost:$port"
  [ "$demo" = false ] || near "$port"
  [ ! -s "$data/first-operator.txt" ] || first_operator "$data/first-operator.txt"
  say "  数据：$data    日志：$log    停止：Ctrl-C"
  while kill -0 $pid 2>/dev/null; do wait $pid && status=0 || status=$?; done
  [ $status -eq 0 ] || [ $status -eq 143 ] || stopped_itself "$log" "$before" $status
  say "枫桥已停止，数据已保存。"
}

# On a terminal the password itself; what is not one may be kept as a log.
first_operator() {
  say "  第一位系统管理员的登录名和一次性密码在 $1，改好密码后自动删除"
  [ ! -t 1 ] || sed 's/^/    /' "$1"
}

stopped_itself() {
  tail -n "+$(($2 + 1))" "$1" | grep '^错误：' | tail -n 1 >&2 || true
  fail "枫桥意外停止（$3），日志：$1"
}

# The address for a phone in the same network.
near() {
  local address
  address=$({ hostname -I 2>/dev/null || ipconfig getifaddr en0 2>/dev/null || true; } | tr ' ' '\n' | grep -m 1 '\.' || true)
  [ -z "$address" ] || say "  手机在同一网络里打开：http://$address:$1"
}

start_failed() {
  local since
  since=$(tail -n "+$(($2 + 1))" "$1")
  if [[ $since == *"APPLICATION FAILED TO START"* ]]; then
    sed -n '/APPLICATION FAILED TO START/,$p' <<<"$since" | tail -n +3 | grep -v '^$' | tail -n 12 |
      sed 's/^Description:$/原因：/; s/^Action:$/怎么办：/' >&2
  else
    { grep -E '^(Caused by|Error|Exception)|ERROR' <<<"$since" || tail -n 5 <<<"$since"; } | tail -n 3 | cut -c 1-300 >&2
  fi
  fail "没有启动起来。完整日志：$1"
}
