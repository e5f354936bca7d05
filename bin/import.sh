# ./fengqiao import

import_usage() {
  cat <<'TEXT'
用法：./fengqiao import 文件.xlsx|csv|jsonl [--url http://localhost:8080] [--login 登录名]

把一个文件里的纠纷登记到正在运行的平台。中途停止的，平台重新启动后会接着登记，不会重复。
全部登记的以 0 退出；有行登记不了，或者一件也没有登记的，以 2 退出。
有演示数据时以演示的导诉台工作人员登记；否则用 --login 指定有登记权限的人，密码从键盘输入。
TEXT
}

fengqiao_import() {
  local file="" url=http://localhost:8080 login=""
  while [ $# -gt 0 ]; do
    valued 'url|login' "$@"
    case $1 in
      --url) url=${2%/} && shift 2 ;;
      --login) login=$2 && shift 2 ;;
      --help | -h) import_usage && return ;;
      -*) import_usage >&2 && fail "没有这个选项：$1" ;;
      *) file=$1 && shift ;;
    esac
  done
  [ -f "$file" ] || { import_usage >&2 && fail "没有这个文件：$file"; }
  [[ $url =~ ^[a-z]+:// ]] || url=http://$url
  need_jdk
  "$JDK/bin/java" -XX:TieredStopAtLevel=1 "$ROOT/bin/Import.java" "$url" "$file" ${login:+"$login"}
}
