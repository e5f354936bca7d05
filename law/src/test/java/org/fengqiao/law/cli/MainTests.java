package org.fengqiao.law.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTests {

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(byte[] input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(args),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run run(String commandLine) {
        return run(new byte[0], commandLine.split(" "));
    }

    @Test
    void answersTheFormsOfTheHandbook() throws IOException {
        var fee = run("fee --kind property --amount 386200 --procedure summary --json");
        assertThat(fee.out()).startsWith("{\"amount\":\"3546.50\"").contains("\"steps\":[{");
        assertThat(fee.code()).isZero();
        assertThat(run("period --from 2026-09-16 --days 15 --json").out()).startsWith("{\"due\":\"2026-10-08\"");
        assertThat(run("delayed --principal 300000 --from 2025-01-01 --to 2025-02-10 --json").out()).startsWith("{\"amount\":\"2100.00\"");
        assertThat(run("delayed 300000 --from 2025-01-01 --to 2025-02-10 --json").out()).startsWith("{\"amount\":\"2100.00\"");
        assertThat(run("injury --kind death --age 63 --income 60000 --json").out()).startsWith("{\"amount\":\"1020000.00\"");
        assertThat(run("cause --name 民间借贷纠纷 --json").out()).contains("\"number\":\"108（3）\"");
        assertThat(run("case-number (2026)沪0114民初12号 --json").out()).startsWith("{\"number\":\"（2026）沪0114民初12号\"");
        var file = Files.writeString(folder.resolve("repayments.csv"), "date,amount\n2021-09-01,20000\n\n# 备注\n2021-10-01,1,000.00\n");
        var interest = run("interest --principal 100000 --rate 0.24 --contract 2021-03-01 --from 2021-03-01 --to 2022-03-01 --json --repayments " + file);
        assertThat(interest.out()).contains("2021-10-01 还款", "\"principal\":\"87763.29\"");
        assertThat(run("law fee --kind labour").out()).startsWith("劳动争议案件：10.00 元\n  1. 劳动争议案件，每件定额：10.00 元");
    }

    @Test
    void answersEveryExampleOfItsHelp() throws IOException {
        var file = Files.writeString(folder.resolve("r.jsonl"), "{\"date\":\"2021-09-01\",\"amount\":20000}\n");
        for (var name : Questions.names()) {
            assertThat(run(name + " --help").out()).contains("--" + Questions.fields(name).getFirst().name());
            for (var example : Questions.examples(name)) {
                var result = run(example.replace("\"", "").replace("repayments.csv", file.toString()));
                assertThat(result.code()).as(example + result.err()).isZero();
                assertThat(result.out()).isNotBlank();
            }
        }
        assertThat(run("--help").out()).contains("退出码");
        assertThat(run("batch --help").out()).contains("batch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee", "fee --kind property", "fee --kind property --amount -1", "fee --kind property --amount NaN", "fee --kind property --amount 1e5",
                "fee --kind property --amount Infinity", "fee --kind property --amount 0x10", "fee --kind property --amount 99999999999999999999", "fee --kind property --amount 1.234",
                "fee --kind property --amount ١٢", "fee --kind property --amount 1,00", "fee --kind bribe --amount 1", "fee --kind property --amount 1 --colour red",
                "fee --kind property --amount 1 --amount 2", "fee --kind property --amount 1 --procedure quick", "period --from 2026-02-30 --days 15", "period --from 16/9/2026 --days 15",
                "period --from 2026-09-16", "period --from 2026-09-16 --days 0", "period --from 2026-09-16 --days 1.5", "period --from 2026-09-16 --days 15 --months 1",
                "period --from 2026-12-30 --days 15", "period --from 2020-01-01 --days 15", "period --from 0026-09-16 --days 15", "period --from 2026-09-16 --term nothing",
                "period --from 2026-09-16 --hours 24", "period --from 2019-01-01 --term filing-review", "period --from 2026-09-16 --days 15 --exclude 2026", "period --from 2026-09-16 --days 15 --extend 3y",
                "interest --principal 1 --contract 2021-03-01 --to 2022-03-01 --rate 24", "interest --principal 1 --contract 2021-03-01 --to 2022-03-01 --repayments /no/such/file",
                "interest --principal 1 --contract 2021-03-01 --to 2022-03-01 --repayments 2021-05-01:x", "interest --principal 1 --rate 0.1 --contract 2026-11-01 --to 2026-11-02",
                "delayed --principal 1 --from 2013-01-01 --to 2014-01-01", "injury --kind death --age 200 --income 1", "injury --kind death --age 63", "injury --kind asleep --age 63",
                "injury --kind disability --age 63 --income 1", "injury --kind healed --age 3 --care 200", "injury --kind death --age 3 --income 1 --dependants ten", "auction --kind house",
                "auction --kind movable", "auction --kind movable --reference 100 --start 2026-06-10 --start-share 50%", "damages --agreed 1", "procedure --wage 0", "procedure --wage 1 --features nice",
                "cause --name 没有这个案由呀", "cause", "case-number (2026)火0114民初12号", "case-number 12", "nothing", "batch --json x", "fee --file /no/such/file", "fee --file",
                "delayed --principal 1 --from 2025-01-01 --to 2025-01-02 --last-day maybe"
            })
    void refusesBadInputWithOneClearLine(String commandLine) {
        var result = run(commandLine);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("law: ").hasLineCount(1).hasSizeLessThan(700).doesNotContain("Exception").containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void asksForACommand() {
        var result = run(new byte[0]);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("用法");
    }

    @Test
    void answersManyLinesInOrder() {
        var input = """
                {"kind":"property","amount":"386200","procedure":"summary","id":"a"}

                {"law":"period","from":"2026-09-16","days":15}
                not json
                {"kind":"property","amount":100000}
                """;
        var result = run(input.getBytes(StandardCharsets.UTF_8), "fee", "-");
        assertThat(result.code()).isEqualTo(2);
        var lines = result.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"amount\":\"3546.50\"").endsWith("\"id\":\"a\"}");
        assertThat(lines.get(1)).startsWith("{\"due\":\"2026-10-08\"");
        assertThat(lines.get(2)).startsWith("{\"error\":{\"code\":\"invalid-input\"").endsWith("\"line\":4}}");
        assertThat(lines.get(3)).startsWith("{\"amount\":\"2300.00\"");
    }

    @Test
    void readsRequestsFromAFile() throws IOException {
        var file = Files.writeString(folder.resolve("q.jsonl"), "{\"law\":\"delayed\",\"principal\":\"300000\",\"from\":\"2025-01-01\",\"to\":\"2025-04-06\","
                + "\"repayments\":[{\"on\":\"2025-02-10\",\"amount\":\"120000\"}]}\n{\"kind\":\"labour\"}");
        var result = run("batch --file " + file);
        assertThat(result.out().lines().findFirst().orElseThrow()).startsWith("{\"amount\":\"3832.50\"");
        assertThat(result.out()).contains("batch 的每一行须有字段 law");
        assertThat(result.code()).isEqualTo(2);
        var good = Files.writeString(folder.resolve("good.jsonl"), "{\"amount\":\"90000\"}\r\n");
        assertThat(run("fee --kind payment-order --file " + good)).isEqualTo(new Run(0, run("fee --kind payment-order --amount 90000 --json").out(), ""));
    }

    @Test
    void survivesATenMegabyteLine() {
        var huge = "{\"kind\":\"" + "x".repeat(10_000_000) + "\"}\n{\"kind\":\"labour\"}\n";
        var lines = run(huge.getBytes(StandardCharsets.UTF_8), "fee", "-").out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("一行过长（10000011 字节").hasSizeLessThan(200);
        assertThat(lines.getLast()).startsWith("{\"amount\":\"10.00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "[]", "{\"a\":1", "{\"a\" 1}", "{\"a\":NaN}", "{\"a\":01}", "{\"a\":\"x}", "{\"kind\":\"labour\"} x", "{\"kind\":\"labour\",\"kind\":\"labour\"}", "{\"kind\":\"\\q\"}",
                "{\"kind\":\"\\u12g4\"}", "{\"kind\":{}}", "{\"kind\":[]}", "{\"kind\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}", "{\"kind\":\"a\tb\"}", "\u0000"
            })
    void answersBrokenJsonWithAnError(String line) {
        var result = run((line + "\n").getBytes(StandardCharsets.UTF_8), "fee", "-");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).startsWith("{\"error\":").hasLineCount(1);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(run(new byte[] {'{', (byte) 0xff, '}', '\n'}, "fee", "-").out()).contains("不是 UTF-8 文字");
    }

    @Test
    void saysWhatIsUnverifiedWhereverItIsUsed() {
        assertThat(run("fee --kind divorce --base 200").out()).contains("本省标准 200 元（使用者提供，本库未核实）");
        assertThat(run("fee --kind secured-right --base 500").out()).contains("本省标准 500 元（使用者提供，本库未核实）");
        assertThat(run("fee --kind divorce").out()).contains("未给出本省标准，按上限估算", "【本库默认参数，非法定数值】");
        assertThat(run("fee --kind protection-order").out()).contains("【未核实参数，须人工核对】");
        assertThat(run("period --from 2026-01-31 --months 1").out()).contains("没有对应日，月末日为最后一日（《民法典》第202条）【未核实参数，须人工核对】");
        assertThat(run("injury --kind disability --grade 8 --additions 5%,2% --age 30 --income 60000").out()).contains("系数 37%", "【未核实参数，须人工核对】");
        assertThat(run("injury --kind healed --age 30 --medical 1000 --fault 30%").out()).contains("合计 700.00 元", "【未核实参数，须人工核对】");
        assertThat(run("delayed --principal 1 --from 2014-07-31 --to 2014-08-02").err()).contains("施行日 2014-08-01（未核实参数，须人工核对）");
        assertThat(run("auction --kind movable --reference 1000 --start 2026-06-10").out()).contains("【未核实参数，须人工核对】");
        assertThat(run("interest --principal 100000 --rate 0.36 --contract 2018-01-01 --to 2019-01-01 --voluntary --repayments 2019-01-01:36000").out())
                .contains("尚欠本金 100000.00 元", "【未核实参数，须人工核对】");
        assertThat(run("injury --kind disability --coefficient 0.1 --additions 5% --age 30 --income 60000").err()).contains("只能给出一个");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fee --kind property --amount 100 多|多余的内容：多", "terms 上诉 判决|多余的内容：判决", "period --from 2026-09-16 --days 99999999|过大", "period --from 2026-09-16 --days 1.5|应为整数",
        "injury --kind disability --age 63 --income 60000|伤残等级 1 至 10", "cause|借钱不还", "period --from 2026-09-16 --days 15 --calendar @/nowhere|没有这个文件：/nowhere"
    })
    void saysWhatIsWrong(String line, String message) {
        var run = run(line);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    /** Whoever shows a form can say it beside the field. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fee|kind=property|amount", "fee|kind=property amount=-1|amount", "fee|kind=divorce base=1|base", "fee|kind=x|kind", "period|from=2026-02-30 days=1|from", "period|from=2026-02-03 months=0|months",
        "period|from=2026-02-03|days", "period|from=1026-02-03 days=1|from", "period|from=2026-02-03 days=9 exclude=2026-02-09..2026-02-05|exclude",
        "interest|principal=1 contract=2021-03-01 to=2021-02-01|to", "interest|principal=1 contract=2021-03-01 to=2021-05-01 repayments=2022-01-01:5|repayments",
        "interest|principal=1 contract=2021-03-01 to=2021-05-01 rate=24|rate", "interest|principal=1 contract=2021-03-01 to=2021-05-01 rate=0.1 overdue-rate=24|overdue-rate",
        "delayed|principal=1 from=2021-03-01 to=2021-02-01|to", "delayed|principal=1 from=2021-03-01 to=2021-05-01 pauses=2021-04-02..2021-04-01|pauses",
        "injury|kind=death age=400 income=5|age", "injury|kind=death age=4|income", "injury|kind=disability grade=5 age=4 income=1 dependants=500/2 consumption=3|dependants", "injury|kind=healed age=4 care=1*1*99|care",
        "auction|kind=movable reference=5 start=2026-06-10 start-share=10%|start-share", "auction|kind=movable reference=5 start=2026-06-10 deposit-share=50%|deposit-share"
    })
    void namesTheInputToBlame(String question, String inputs, String blamed) {
        var map = java.util.Arrays.stream(inputs.split(" ")).map(pair -> pair.split("=", 2)).collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThatThrownBy(() -> Questions.answer(question, map))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.input()).isEqualTo(blamed));
    }
}
