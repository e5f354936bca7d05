package org.fengqiao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.imports.files.Lines;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(5, 1, 1, 3));
        assertThat(as(() -> jobs.kept(job, "BAD", 10))).extracting(Jobs.Kept::line).containsExactly(3, 4, 5);
        assertThat(as(() -> jobs.kept(job, "BAD", 10))).allSatisfy(k -> assertThat(k.reason()).isNotBlank());
        assertThat(names(job)).containsExactly("张某", "李某");
        boolean chosen = CurrentViewer.as(clerk(), () -> imports.choose(job, 2, "相邻关系纠纷"));
        assertThat(chosen).isTrue();
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(5, 2, 0, 3));
    }

    @Test
    void readsCsvAsChineseSpreadsheetsWriteIt() throws IOException {
        var text = "案由,经过,申请人,被申请人,金额\n买卖合同纠纷,\"订了货,付了定金\n一直没有交货来\",王建国,嘉禾商贸有限公司,\"12,000\"\n买卖合同纠纷,货到了数量不对一直不补来,王建国,嘉禾商贸有限公司,许多\n";
        var job = bring("b.csv", new ByteArrayInputStream(text.getBytes(Charset.forName("GB18030"))));
        assertThat(progress(job)).isEqualTo(new Jobs.Progress(2, 1, 0, 1));
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
        assertThat(progress(bring("c.xlsx", new ByteArrayInputStream(out.toByteArray())))).isEqualTo(new Jobs.Progress(1, 1, 0, 0));
    }

    @Test
    void goesOnWithoutDoublingAfterAStop() throws IOException {
        var job = bring("d.jsonl", bytes("{\"cause\":\"离婚纠纷\",\"text\":\"双方结婚多年，感情破裂，分居已满两年，请求离婚。\"}\n"));
        as(() -> {
            database.sql("update import_row set status = 'PENDING' where job_id = ?").param(job).update();
            return null;
        });
        imports.finish(as(() -> jobs.find(job).orElseThrow()));
        assertThat(progress(job).opened()).isEqualTo(1);
        assertThat(names(job)).hasSize(2);
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
        System.out.printf("import: %d lines, %d opened, %d wait for a cause, %d bad, %.1f s%n", p.total(), p.opened(), p.waiting(), p.bad(), (System.nanoTime() - began) / 1e9);
        as(() -> jobs.kept(job, "CAUSE", 1000)).stream().map(k -> String.valueOf(k.reason())).distinct().sorted().forEach(r -> System.out.println("  waits: " + r));
        assertThat(p.total()).isEqualTo((int) lines);
        assertThat(p.opened() + p.waiting() + p.bad()).isEqualTo(p.total());
    }

    private UUID bring(String name, InputStream in) throws IOException {
        UUID job = CurrentViewer.as(clerk(), () -> imports.begin(name, Objects.requireNonNull(Lines.forFile(name)), in, "沪0114", Office.MEDIATION_CLERK));
        while (as(() -> jobs.find(job).orElseThrow().state()).equals("RUNNING")) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(as(() -> jobs.find(job).orElseThrow().state())).isEqualTo("DONE");
        return job;
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
