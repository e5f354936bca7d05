# ./fengqiao test: everything that proves the tree, in the order that fails soonest

fengqiao_test() {
  . "$ROOT/bin/doctor.sh"
  case ${1:-} in
    --only)
      [[ ${2:-} =~ ^(portal|java|journeys)$ ]] || fail "--only 之后是 portal、java 或 journeys"
      need_jdk
      "test_$2"
      return
      ;;
  esac
  no_options "用法：./fengqiao test [--only portal|java|journeys]" "$@"
  local began=$SECONDS failed=()
  provide_tools
  need_jdk
  say "工具：JDK $JDK，Node $(node --version)，$("$(browser)" --version 2>/dev/null | head -n 1)"
  rm -rf "$ROOT"/{law,platform,bench}/target/surefire-reports "$ROOT"/portal/{test-results,playwright-report}
  [ ! -f "$ROOT/portal/package.json" ] || part "页面：格式、类型、单元测试" portal
  part "法律库与平台（Maven）" java
  [ ! -f "$ROOT/portal/e2e/playwright.config.ts" ] || part "浏览器里的办案过程" journeys
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

# Each part is a process of its own, so that its first failing command ends it.
part() {
  say ""
  say "── $1"
  "$ROOT/fengqiao" test --only "$2" || failed+=("$1")
}

test_portal() {
  cd "$ROOT/portal"
  ! newer_than node_modules/.package-lock.json package-lock.json || npm ci --no-audit --no-fund
  npm run lint
  npx vitest run --reporter=default --reporter=junit --outputFile.junit=test-results/unit.xml
  npm run build
  touch dist/.built
}

test_java() {
  cd "$ROOT"
  mvn --fail-at-end verify
}

# The journeys run against a freshly built platform with demo data, stopped again whatever happens. It starts as a service does, in the
# bare C locale, and keeps its data in a folder with a Chinese name.
test_journeys() {
  local port
  port=$(free_port)
  build
  journey_data=$(mktemp -d)
  LC_ALL=C "$ROOT/fengqiao" up --port "$port" --data "$journey_data/数据 一" &
  journey_node=$!
  trap 'kill -TERM $journey_node 2>/dev/null || true; wait $journey_node || true; rm -rf "$journey_data"' EXIT
  until answers "$port" /actuator/health; do
    kill -0 $journey_node
    sleep 1
  done
  cd "$ROOT/portal"
  CHROMIUM=$(browser) FENGQIAO_URL=http://localhost:$port PLAYWRIGHT_JUNIT_OUTPUT_FILE=$ROOT/portal/test-results/journeys.xml \
    npx playwright test -c e2e/playwright.config.ts --reporter=list,junit
}

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
  ran "法律库" "$ROOT"/law/target/surefire-reports/TEST-*.xml
  ran "平台" "$ROOT"/platform/target/surefire-reports/TEST-*.xml
  [ ! -f "$ROOT/portal/package.json" ] || ran "页面" "$ROOT/portal/test-results/unit.xml"
  [ ! -f "$ROOT/portal/e2e/playwright.config.ts" ] || ran "办案过程" "$ROOT/portal/test-results/journeys.xml"
  [ "$broken" = 0 ] || [ ${#failed[@]} -gt 0 ] || failed+=("有测试失败")
  [ ${#failed[@]} = 0 ] || fail "没有通过：$(printf '%s；' "${failed[@]}")"
  say "全部通过。"
}

ran() { [ -s "$2" ] || failed+=("$1没有运行测试"); }

reports() { find "$ROOT"/{law,platform,bench,portal} -path '*/node_modules' -prune -o \( -path '*/surefire-reports/TEST-*.xml' -o -path '*/test-results/*.xml' \) -print 2>/dev/null; }
