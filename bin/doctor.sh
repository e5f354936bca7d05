# ./fengqiao doctor: what is missing, and how to get it

browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

has_chinese_fonts() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn)" ]; }
has_node() { command -v node >/dev/null && node20; }
has_database() { case $(uname -sm) in "Linux x86_64" | "Linux aarch64" | "Darwin x86_64" | "Darwin arm64") ;; *) false ;; esac; }
has_two_gigabytes() { [ "$(df -Pk "$ROOT" | awk 'NR==2 {print $4}')" -gt 2000000 ]; }
drops_root() { [ "$(id -u)" != 0 ] || unshare -U true 2>/dev/null || command -v setpriv >/dev/null; }

# check WHAT REMEDY COMMAND…
check() {
  local what=$1 remedy=$2
  shift 2
  if "$@" >/dev/null 2>&1; then
    say "  有    $what"
  else
    say "  缺    $what"
    say "        $remedy"
    missing=1
  fi
}

fengqiao_doctor() {
  no_options "用法：./fengqiao doctor" "$@"
  local missing=0
  say "启动所需："
  check "JDK 25" "Debian 13 以上：apt-get install openjdk-25-jdk；其他系统：https://adoptium.net 下载 Temurin 25，或 sdk install java 25-tem" jdk25
  check "Maven（首次构建）" "apt-get install maven" command -v mvn
  check "Node.js 20.19 以上（构建页面）" "apt-get install nodejs npm，版本不足时见 https://nodejs.org" has_node
  check "2 GB 磁盘空间" "清理 $ROOT 所在的磁盘" has_two_gigabytes
  check "内置数据库可用（Linux 或 macOS，x86_64 或 arm64）" "本机请用外部数据库：./fengqiao up --db 地址" has_database
  check "以 root 运行时可降低权限" "请以普通用户运行，或 apt-get install util-linux" drops_root
  say "浏览器测试所需："
  check "Chromium" "apt-get install chromium" browser
  check "中文字体" "apt-get install fonts-noto-cjk" has_chinese_fonts
  [ $missing = 0 ] && say "一样不缺。" || return 1
}
