# ./fengqiao backup and restore

fengqiao_backup() {
  local data=$ROOT/data db="" file=""
  while [ $# -gt 0 ]; do
    valued 'data|db' "$@"
    case $1 in
      --data) data=$2 && shift 2 ;;
      --db) db=$2 && shift 2 ;;
      -*) [ "$1" = --help ] && backup_usage && return || { backup_usage >&2 && fail "没有这个选项：$1"; } ;;
      *) file=$1 && shift ;;
    esac
  done
  file=${file:-fengqiao-$(date +%Y%m%d-%H%M%S).zip}
  copying backup "$data" "$file" "$db"
  say "已备份：$file（$(du -h "$file" | cut -f1)）。其中有全部当事人信息和密钥，请妥善保管。"
}

backup_usage() {
  cat <<'TEXT'
用法：./fengqiao backup [--data 文件夹] [--db 地址] [文件.zip]
      ./fengqiao restore --data 新文件夹 [--db 空数据库的地址] 文件.zip

备份时平台可以继续运行。恢复只写入空的地方，不覆盖已有数据；恢复后用 ./fengqiao up --empty --data 新文件夹 启动
（演示数据不加 --empty）。
卷宗存放在 S3 时，文件由 S3 自己备份。
TEXT
}

copying() {
  build
  [ -z "$4" ] || export FENGQIAO_DB_URL=$4
  "$JDK/bin/java" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "$RUN/fengqiao.jar" org.fengqiao.database.backup.Main "$1" "$2" "$3"
}
