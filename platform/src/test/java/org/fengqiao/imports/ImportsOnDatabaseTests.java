package org.fengqiao.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.imports.files.Lines;
import org.fengqiao.imports.files.UnreadableFile;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files brought in, on the real database: nothing is lost, nothing comes twice. */
@PlatformTest(properties = "fengqiao.demo=true")
class ImportsOnDatabaseTests {

    @Autowired
    Imports imports;

    @Autowired
    Jobs jobs;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void opensGoodLinesKeepsBadOnesAndAsksForUnknownCauses() throws IOException {
        var job = bring("a.jsonl", bytes("""
                {"cause":"民间借贷纠纷","text":"原告张某与被告李某系邻居，去年借款三万元，打了借条至今未还。"}
                {"cause":"天马行空纠纷","text":"两家为一件谁也说不清的事争了三年，请人评理也没有结果。"}
                {"cause":"民间借贷纠纷","text":"短"}
                这不是 JSON
                {"domain":"criminal","text":"被告人某某盗窃他人财物，数额较大，其行为已构成盗窃罪。"}
                """));
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(5, 1, 1, 0, 3));
        assertThat(as(() -> jobs.kept(job, "BAD", 10))).extracting(Jobs.Kept::line).containsExactly(3, 4, 5);
        assertThat(as(() -> jobs.kept(job, "BAD", 10))).allSatisfy(k -> assertThat(k.reason()).isNotBlank());
        assertThat(names(job)).containsExactly("张某", "李某");
        boolean chosen = CurrentViewer.as(clerk(), () -> imports.choose(job(job), 2, "相邻关系纠纷"));
        assertThat(chosen).isTrue();
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(5, 2, 0, 0, 3));
    }

    @Test
    void readsCsvAsChineseSpreadsheetsWriteIt() throws IOException {
        var text = "案由,经过,申请人,被申请人,金额\n买卖合同纠纷,\"订了货,付了定金\n一直没有交货来\",王建国,嘉禾商贸有限公司,\"12,000\"\n买卖合同纠纷,货到了数量不对一直不补来,王建国,嘉禾商贸有限公司,许多\n";
        var job = bring("b.csv", new ByteArrayInputStream(text.getBytes(Charset.forName("GB18030"))));
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(2, 1, 0, 0, 1));
        assertThat(as(() -> jobs.kept(job, "BAD", 10)).getFirst().line()).isEqualTo(4);
    }

    @Test
    void readsWorkbooks() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            String[][] cells = {{"案由", "经过", "申请人", "被申请人"}, {"房屋租赁合同纠纷", "租房到期以后房东不退押金，说墙面有损坏。", "赵小红", "钱大伟"}};
            for (int r = 0; r < cells.length; r++) {
                for (int c = 0; c < cells[r].length; c++) {
                    (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(cells[r][c]);
                }
            }
            book.write(out);
        }
        assertThat(progress(bring("c.xlsx", new ByteArrayInputStream(out.toByteArray())))).isEqualTo(new Jobs.Progress(1, 1, 0, 0, 0));
    }

    @Test
    void goesOnWithoutDoublingAfterAStop() throws IOException {
        var job = bring("d.jsonl", bytes("{\"cause\":\"离婚纠纷\",\"text\":\"双方结婚多年，感情破裂，分居已满两年，请求离婚。\"}\n"));
        as(() -> {
            database.sql("update import_row set status = 'PENDING' where job_id = ?").param(job).update();
            database.sql("update import_job set state = 'RUNNING' where id = ?").param(job).update();
            return null;
        });
        imports.finish(job(job));
        assertThat(progress(job).opened()).isEqualTo(1);
        assertThat(names(job)).hasSize(2);
    }

    @Test
    void refusesWhatTheDeskWouldRefuse() throws IOException {
        var story = "，去年借款三万元，打了借条至今未还。";
        var job = look("e.csv", bytes("""
                案由,经过,申请人,申请人电话,申请人证件号,被申请人
                民间借贷纠纷,甲%1$s,周一,不是电话,,李一
                民间借贷纠纷,乙%1$s,周二,13800000000,110101199003070000,李二
                民间借贷纠纷,丙%1$s,%2$s,13800000000,,李三
                民间借贷纠纷,丁%1$s,周四,13800000000,,周四
                民间借贷纠纷,"戊%1$s,周五,13800000000,,李五
                民间借贷纠纷,己%1$s,周六,13800000000,,李六
                """.formatted(story, "长".repeat(500))));
        assertThat(reasons(job, "BAD")).containsExactly(
                "2 电话号码好像不对，请检查", "3 身份证号不对，请对照证件核对 18 位；不知道可以先空着", "4 姓名或名称最多 100 个字，请核对",
                "5 申请人和被申请人是同一个人，请核对", "6 这一行的引号没有成对，请补上或者删去多出的引号");
        assertThat(as(() -> jobs.first(job, 10))).extracting(Jobs.Row::line).containsExactly(7);
    }

    @Test
    void leavesOutWhatIsToldAgainUntilSomebodyTakesItIn() throws IOException {
        var head = "案由,经过,申请人,被申请人\n";
        var line = "民间借贷纠纷,前年春天借去五万元买货车，说好年底还清，到今天一分钱也没有还。,郑重来,冯守信\n";
        var first = bring("f.csv", bytes(head + line + line));
        assertThat(progress(first)).isEqualTo(new Jobs.Progress(2, 1, 0, 1, 0));
        assertThat(reasons(first, "DUPLICATE")).containsExactly("3 和第 2 行相同");
        var much = line.replace("一分钱也没有还", "一分钱都没有还过");
        var second = look("g.csv", bytes(head + much));
        assertThat(reasons(second, "DUPLICATE")).containsExactly("2 已经登记过相同的纠纷");
        assertThat(as(() -> jobs.kept(second, "DUPLICATE", 1)).getFirst().caseId()).isNotNull();
        as(() -> imports.start(job(second)));
        assertThat(CurrentViewer.<Boolean, RuntimeException>as(clerk(), () -> imports.takeIn(job(second), 2))).isTrue();
        assertThat(progress(second)).isEqualTo(new Jobs.Progress(1, 1, 0, 0, 0));
    }

    @Test
    void registersNothingBeforeItIsToldToAndNothingAfterItIsCancelled() throws IOException {
        var job = look("h.jsonl", bytes("{\"cause\":\"离婚纠纷\",\"text\":\"双方结婚多年，两地分居，再也过不下去，请求离婚。\"}\n"));
        assertThat(job(job).state()).isEqualTo("READY");
        assertThat(CurrentViewer.<Boolean, RuntimeException>as(clerk(), () -> imports.cancel(job(job)))).isTrue();
        assertThat(CurrentViewer.<Boolean, RuntimeException>as(clerk(), () -> imports.start(job(job)))).isFalse();
        imports.finish(job(job));
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(1, 0, 0, 0, 0));
        assertThat(job(job).state()).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"empty.csv|''|没有可以登记的行", "head.csv|经过,申请人|没有可以登记的行", "abc.csv|'a,b,c\n1,2,3'|没有找到表头", "broken.xlsx|不是表格|文件损坏"})
    void saysWhyNothingOfAFileCanBeTaken(String name, String text, String why) {
        assertThatThrownBy(() -> look(name, bytes(text.replace("\\n", "\n")))).isInstanceOf(UnreadableFile.class).hasMessageContaining(why);
        var failed = as(() -> jobs.latest(50)).stream().filter(j -> j.name().equals(name)).findFirst().orElseThrow();
        assertThat(failed.state()).isEqualTo("FAILED");
        assertThat(failed.failure()).contains(why);
    }

    @Test
    void readsWorkbooksAsPeopleMakeThem() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("2026 年纠纷登记表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            String[][] cells = {{"案由*", "经过（必填）", "申请人", "被申请人", "金额"}, {"买卖合同纠纷", "货款一直没有付清，催了几次都说再等等。", "许有财", "何欠款"}};
            for (int r = 0; r < cells.length; r++) {
                var row = sheet.createRow(r + 1);
                for (int c = 0; c < cells[r].length; c++) {
                    row.createCell(c).setCellValue(cells[r][c]);
                }
            }
            var money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("\"¥\"#,##0.00"));
            var amount = sheet.getRow(2).createCell(4);
            amount.setCellValue(1234.5);
            amount.setCellStyle(money);
            book.write(out);
        }
        var job = bring("i.xlsx", new ByteArrayInputStream(out.toByteArray()));
        assertThat(reasons(job, "BAD")).isEmpty();
        var amounts = CurrentViewer.asSystem(() -> transaction.execute(_ -> database.sql(
                "select d.amount from import_row r join cases c on c.id = r.case_id join dispute d on d.id = c.dispute_id where r.job_id = ?").param(job).query(BigDecimal.class).list()));
        assertThat(amounts).singleElement().isEqualTo(new BigDecimal("1234.50"));
    }

    @Test
    void tellsTheClerkOnceOfAFile() throws IOException {
        var lines = new StringBuilder("案由,经过,申请人,被申请人\n");
        for (int i = 0; i < 3; i++) {
            lines.append("民间借贷纠纷,第 ").append(i).append(" 笔借款到期以后一直没有归还。,出借人").append(i).append(",借款人").append(i).append('\n');
        }
        var job = bring("j.csv", bytes(lines.toString()));
        assertThat(progress(job).opened()).isEqualTo(3);
        await(() -> titles("imports.done", "j.csv"), List.of("批量导入了 3 件纠纷"));
        assertThat(CurrentViewer.<List<String>, RuntimeException>asSystem(() -> transaction.execute(_ -> database.sql(
                "select n.title from notice n join import_row r using (case_id) where r.job_id = ?").param(job).query(String.class).list()))).isEmpty();
    }

    private List<String> titles(String kind, String file) {
        return Objects.requireNonNull(CurrentViewer.<List<String>, RuntimeException>asSystem(() -> transaction.execute(_ -> database.sql(
                "select distinct title from notice where kind = ? and position(? in body) > 0").params(kind, file).query(String.class).list())));
    }

    private static <T> void await(Supplier<T> what, T expected) {
        for (int i = 0; i < 500 && !what.get().equals(expected); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(what.get()).isEqualTo(expected);
    }

    /** The real texts: {@code -Dfengqiao.narratives=FILE}. The figures go to standard output. */
    @Test
    @EnabledIfSystemProperty(named = "fengqiao.narratives", matches = ".+")
    void bringsInRealNarrativesWithoutLosingOne() throws IOException {
        var file = Path.of(System.getProperty("fengqiao.narratives"));
        long lines;
        try (var all = Files.lines(file)) {
            lines = all.filter(l -> !l.isBlank()).count();
        }
        long began = System.nanoTime();
        UUID job;
        try (var in = Files.newInputStream(file)) {
            job = bring(file.getFileName().toString(), in);
        }
        var p = progress(job);
        System.out.printf("import: %d lines, %d opened, %d wait for a cause, %d told before, %d bad, %.1f s%n", p.total(), p.opened(), p.waiting(), p.duplicates(), p.bad(), (System.nanoTime() - began) / 1e9);
        as(() -> jobs.kept(job, "CAUSE", 1000)).stream().map(k -> String.valueOf(k.reason())).distinct().sorted().forEach(r -> System.out.println("  waits: " + r));
        assertThat(p.total()).isEqualTo((int) lines);
        assertThat(p.opened() + p.waiting() + p.duplicates() + p.bad()).isEqualTo(p.total());
    }

    private UUID bring(String name, InputStream in) throws IOException {
        var job = look(name, in);
        assertThat(CurrentViewer.<Boolean, RuntimeException>as(clerk(), () -> imports.start(job(job)))).isTrue();
        while (as(() -> jobs.find(job).orElseThrow().state()).equals("RUNNING")) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(as(() -> jobs.find(job).orElseThrow().state())).isEqualTo("DONE");
        return job;
    }

    private UUID look(String name, InputStream in) throws IOException {
        return CurrentViewer.as(clerk(), () -> imports.begin(name, Objects.requireNonNull(Lines.forFile(name)), in, "沪0114", Office.MEDIATION_CLERK));
    }

    private Jobs.Job job(UUID id) {
        return as(() -> jobs.find(id).orElseThrow());
    }

    private List<String> reasons(UUID job, String status) {
        return as(() -> jobs.kept(job, status, 10)).stream().map(k -> k.line() + " " + k.reason()).toList();
    }

    private List<String> names(UUID job) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> database.sql("""
                        select p.name from import_row r join cases c on c.id = r.case_id join party p on p.dispute_id = c.dispute_id
                        where r.job_id = ? order by r.line, p.position""").param(job).query(String.class).list()));
    }

    private Jobs.Progress progress(UUID job) {
        return as(() -> jobs.progress(job));
    }

    private Viewer clerk() {
        return viewers.find(DemoPeople.at("沪0114", DemoPeople.Role.MEDIATION_CLERK)).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return CurrentViewer.as(clerk(), () -> transaction.execute(_ -> work.get()));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
