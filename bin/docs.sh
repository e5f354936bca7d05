# ./fengqiao docs: writes anew the pages made from the declarations

fengqiao_docs() {
  no_options "用法：./fengqiao docs" "$@"
  need_jdk
  step "重新生成文档" docs write_docs >&2
  say "已写入 docs/procedures、docs/schema、docs/openapi.json 和页面所用的类型"
}

write_docs() {
  cd "$ROOT"
  mvn -pl platform -am test -Dtest=LawRulesTests,GeneratedDocsTests,ApiDocumentTests -Dfengqiao.docs=write -Dsurefire.failIfNoSpecifiedTests=false
  cd portal
  [ -d node_modules ] || npm ci --no-audit --no-fund
  npm run api
}
