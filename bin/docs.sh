# ./fengqiao docs: writes anew the pages made from the declarations

fengqiao_docs() {
  need_jdk
  step "重新生成文档" docs write_docs >&2
  say "已写入 docs/procedures 和 docs/schema"
}

write_docs() {
  cd "$ROOT"
  mvn -pl platform -am test -Dtest=GeneratedDocsTests -Dfengqiao.docs=write -Dsurefire.failIfNoSpecifiedTests=false
}
