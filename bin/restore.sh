# ./fengqiao restore

fengqiao_restore() {
  . "$ROOT/bin/backup.sh"
  local data="" db="" file=""
  while [ $# -gt 0 ]; do
    valued 'data|db' "$@"
    case $1 in
      --data) data=$2 && shift 2 ;;
      --db) db=$2 && shift 2 ;;
      -*) [ "$1" = --help ] && backup_usage && return || { backup_usage >&2 && fail "没有这个选项：$1"; } ;;
      *) file=$1 && shift ;;
    esac
  done
  [ -n "$data" ] || { backup_usage >&2 && fail "请用 --data 指定恢复到哪个新文件夹。"; }
  [ -f "$file" ] || fail "没有这个备份文件：$file"
  copying restore "$data" "$file" "$db"
  say "已恢复。启动：./fengqiao up --empty --data $(printf %q "$data")（备份的是演示数据的，不加 --empty）"
}
