# ./fengqiao test: everything that proves the tree, in the order that fails soonest

fengqiao_test() {
  local began=$SECONDS failed=()
  . "$ROOT/bin/doctor.sh"
  provide_tools
  need_jdk
  say "工具：JDK $JDK，Node $(node --version)，$("$(browser)" --version 2>/dev/null | head -n 1)"
  rm -rf "$ROOT"/{law,platform,bench}/target/surefire-reports "$ROOT"/portal/{test-results,playwright-report}
  if [ -f "$ROOT/portal/package.json" ]; then
    need_node
    part "页面：格式、类型、单元测试" test_portal
  fi
  part "法律库与平台（Maven）" test_java
  [ ! -d "$ROOT/portal/e2e" ] || part "浏览器里的办案过程" test_journeys
  summary "$((SECONDS - began))"
}

# Installs from Debian what is missing where it may; otherwise says the one command.
provide_tools() {
  local packages=()
  jdk25 >/dev/null || packages+=(openjdk-25-jdk-headless)
  command -v mvn >/dev/null || packages+=(maven)
  has_node || packages+=(nodejs npm)
  browser >/dev/null || packages+=(chromium)
  has_chinese_fonts || packages+=(fontconfig fonts-noto-cjk)
  [ ${#packages[@]} -gt 0 ] || return 0
  local install="apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "安装测试所需：${packages[*]}"
    DEBIAN_FRONTEND=noninteractive bash -c "$install" >/dev/null || fail "安装没有成功。请手工运行：$install"
  else
    fail "缺少测试所需的软件。请以 root 运行：$install"
  fi
}

part() {
  say ""
  say "── $1"
  "$2" || failed+=("$1")
}

test_portal() (
  set -e
  cd "$ROOT/portal"
  newer_than node_modules/.package-lock.json package-lock.json && npm ci --no-audit --no-fund
  npm run --if-present lint
  npm run --if-present type-check
  npm run --if-present test:unit
  npm run build
  touch dist/.built
)

test_java() (
  cd "$ROOT"
  JAVA_HOME=$JDK command mvn --fail-at-end verify
)

# The journeys run against a freshly built platform with demo data, stopped again whatever happens.
test_journeys() (
  set -e
  build
  . "$ROOT/bin/up.sh"
  data=$(mktemp -d)
  port=$(free_port)
  "$ROOT/fengqiao" up --port "$port" --data "$data" &
  node=$!
  trap 'kill -TERM $node; wait $node || true; rm -rf "$data"' EXIT
  for _ in $(seq 120); do
    answers "$port" /actuator/health && break
    kill -0 $node
    sleep 1
  done
  cd "$ROOT/portal"
  CHROMIUM=$(browser) FENGQIAO_URL=http://localhost:$port PLAYWRIGHT_JUNIT_OUTPUT_NAME=test-results/journeys.xml \
    npx playwright test --reporter=list,junit
)

free_port() {
  local port
  for port in $(shuf -i 20000-40000 -n 20); do answers_tcp "$port" || { echo "$port" && return; }; done
}

# Counts from the reports themselves: a part that ran nothing is a failure, not a pass.
summary() {
  local report
  say ""
  say "── 结果（$(($1 / 60)) 分 $(($1 % 60)) 秒）"
  report=$(awk '
    match($0, /<testsuite [^>]*>/) {
      line = substr($0, RSTART, RLENGTH)
      t += value(line, "tests"); f += value(line, "failures"); e += value(line, "errors"); s += value(line, "skipped")
    }
    function value(text, name,   rest) {
      if (!match(text, " " name "=\"[0-9]+")) return 0
      rest = substr(text, RSTART, RLENGTH); sub(/.*"/, "", rest); return rest + 0
    }
    END { printf "%d %d %d\n", t - f - e - s, f + e, s }' $(reports) /dev/null)
  read -r passed broken skipped <<<"$report"
  say "Tests run: $((passed + broken + skipped)), Failures: $broken, Skipped: $skipped"
  say "$passed passed, $broken failed, $skipped skipped"
  [ -n "$(find "$ROOT/law/target/surefire-reports" -name 'TEST-*.xml' 2>/dev/null)" ] || failed+=("法律库没有运行测试")
  [ -n "$(find "$ROOT/platform/target/surefire-reports" -name 'TEST-*.xml' 2>/dev/null)" ] || failed+=("平台没有运行测试")
  [ "$broken" = 0 ] || [ ${#failed[@]} -gt 0 ] || failed+=("有测试失败")
  [ ${#failed[@]} = 0 ] || fail "没有通过：$(printf '%s；' "${failed[@]}")"
  say "全部通过。"
}

reports() { find "$ROOT"/{law,platform,bench,portal} -path '*/node_modules' -prune -o \( -path '*/surefire-reports/TEST-*.xml' -o -path '*/test-results/*.xml' \) -print 2>/dev/null; }
