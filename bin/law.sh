# ./fengqiao law …: the law library on the command line

fengqiao_law() {
  need_jdk
  if newer_than "$ROOT/law/target/.built" "$ROOT"/law/{pom.xml,src/main}; then
    step "构建法律库" law build_law >&2
  fi
  exec "$JDK/bin/java" -XX:TieredStopAtLevel=1 -cp "$ROOT/law/target/classes" org.fengqiao.law.cli.Main "$@"
}

build_law() {
  cd "$ROOT"
  mvn -pl law package -DskipTests
  touch law/target/.built
}
