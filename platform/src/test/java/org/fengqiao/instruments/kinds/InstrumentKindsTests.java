package org.fengqiao.instruments.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.compose.Composer;
import org.fengqiao.instruments.compose.Specimen;
import org.fengqiao.instruments.render.DocxWriter;
import org.fengqiao.instruments.render.Marks;
import org.fengqiao.instruments.render.PdfWriter;
import org.fengqiao.instruments.seal.PdfSealer;
import org.fengqiao.instruments.seal.SandboxKeys;
import org.fengqiao.instruments.seal.SandboxSeal;
import org.fengqiao.instruments.seal.SealCheck;
import org.fengqiao.instruments.templates.LineCheck;
import org.fengqiao.instruments.templates.Lines;
import org.fengqiao.law.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class InstrumentKindsTests {

    static Collection<InstrumentKind> kinds() {
        try (var context = new AnnotationConfigApplicationContext(
                MediationInstruments.class, ConfirmationInstruments.class, FilingInstruments.class, ServiceInstruments.class)) {
            return context.getBeansOfType(InstrumentKind.class).values();
        }
    }

    static Stream<InstrumentKind> each() {
        return kinds().stream();
    }

    @Test
    void areAllThere() {
        assertThat(kinds()).extracting(InstrumentKind::id).containsExactlyInAnyOrder(
                "mediation-agreement", "mediation-ending-notice", "mediation-undisputed-facts", "confirmation-application",
                "confirmation-acceptance-notice", "confirmation-supplement-notice", "confirmation-ruling", "confirmation-rejection-ruling", "confirmation-refusal-ruling",
                "confirmation-withdrawal-ruling", "confirmation-withdrawal-refusal-ruling", "confirmation-lapse-ruling",
                "confirmation-revocation-ruling", "confirmation-change-ruling", "confirmation-objection-rejection-ruling",
                "filing-complaint", "filing-correction-notice", "filing-acceptance-notice", "filing-fee-notice", "filing-refusal-ruling", "filing-unpaid-ruling", "crossregion-receipt",
                "service-proof");
    }

    @ParameterizedTest
    @MethodSource("each")
    void giveTheSameWordsAsPdfAndDocx(InstrumentKind kind) throws IOException {
        var composed = Composer.compose(kind.template(), sample(kind));
        assertThat(composed.missing()).isEmpty();
        var marks = new Marks(null, "K7QM-3XPA-9RTD-2WEF", "https://court.example/verify/K7QM", "上海市嘉定区人民法院", "演示专用章");

        var pdf = PdfWriter.write(kind.title(), composed, marks);
        var docx = DocxWriter.write(kind.title(), composed, marks);

        var folder = Path.of("target", "instruments");
        Files.createDirectories(folder);
        Files.write(folder.resolve(kind.id() + ".pdf"), pdf);
        Files.write(folder.resolve(kind.id() + ".docx"), docx);
        assertThat(words(pdf)).contains("张三").contains("K7QM-3XPA-9RTD-2WEF").contains("第1页共").doesNotContain("待补").doesNotContain("〓").doesNotContain("{");
        assertThat(wordsOfDocx(docx)).contains("张三").contains("K7QM-3XPA-9RTD-2WEF").doesNotContain("待补");
        assertThat(pdf.length).as("only the glyphs used are embedded").isLessThan(200_000);
    }

    @ParameterizedTest
    @MethodSource("each")
    void canBeRewrittenLineByLine(InstrumentKind kind) {
        var lines = Lines.of(kind.template());
        assertThat(LineCheck.of(kind.template(), lines)).isEmpty();
        var again = Lines.template(kind.template(), lines);
        assertThat(Composer.compose(again, sample(kind))).isEqualTo(Composer.compose(kind.template(), sample(kind)));
        assertThat(Composer.compose(again, Specimen.of(again)).missing()).isEmpty();
    }

    @Test
    void markDraftsOnEveryPage() throws IOException {
        var kind = kinds().stream().filter(k -> k.id().equals("confirmation-ruling")).findFirst().orElseThrow();
        var long_ = new HashMap<>(sample(kind));
        long_.put("agreement", "李四应当归还借款。\n".repeat(80));
        var pdf = PdfWriter.write(kind.title(), Composer.compose(kind.template(), long_), Marks.draft());

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s", "")).contains("草稿未生效");
            }
        }
    }

    @Test
    void areSealedSoThatAChangeShows() throws IOException {
        var kind = kinds().stream().filter(k -> k.id().equals("confirmation-ruling")).findFirst().orElseThrow();
        var pdf = PdfWriter.write(kind.title(), Composer.compose(kind.template(), sample(kind)), new Marks(null, null, null, "上海市嘉定区人民法院", "演示专用章"));
        var sandbox = new SandboxSeal(InstantSource.system(), SandboxKeys.passing());

        var sealed = PdfSealer.seal(pdf, "沪0114", "上海市嘉定区人民法院", Instant.now(), sandbox);

        assertThat(SealCheck.holds(sealed, sandbox.root())).isTrue();
        assertThat(SealCheck.holds(sealed, new SandboxSeal(InstantSource.system(), SandboxKeys.passing()).root())).as("another authority").isFalse();
        var changed = sealed.clone();
        changed[sealed.length / 3] ^= 1;
        assertThat(SealCheck.holds(changed, sandbox.root())).isFalse();
        assertThat(SealCheck.holds(Arrays.copyOf(sealed, sealed.length + 10), sandbox.root())).as("something appended").isFalse();
        assertThat(SealCheck.holds(pdf, sandbox.root())).as("not sealed at all").isFalse();
    }

    @Test
    void citeArticlesInCharacters() {
        assertThat(Citation.of(Statute.CIVIL_PROCEDURE_LAW.article(206))).isEqualTo("《中华人民共和国民事诉讼法》第二百零六条");
        assertThat(Citation.number(355)).isEqualTo("三百五十五");
        assertThat(Citation.number(112)).isEqualTo("一百一十二");
        assertThat(Citation.number(100)).isEqualTo("一百");
    }

    static Map<String, Object> sample(InstrumentKind kind) {
        var data = new HashMap<String, Object>(Map.of(
                "court", "上海市嘉定区人民法院",
                "caseNumber", "（2026）沪0114民特123号",
                "caseTitle", "张三与李四民间借贷纠纷",
                "cause", "民间借贷纠纷",
                "claimants", List.of("张三"),
                "respondents", List.of("李四"),
                "judge", "赵法官",
                "clerk", "钱书记",
                "mediator", "孙调解",
                "date", "2026-11-22"));
        data.put("everybody", List.of("张三", "李四"));
        data.put(Composer.SIDES, List.of(
                Map.of("standing", "CLAIMANT", "name", "张三", "kind", "NATURAL", "idNumber", "310114199001010011", "address", "上海市嘉定区演示路1号", "phone", "13800000000"),
                Map.of("standing", "RESPONDENT", "name", "李四", "kind", "NATURAL", "address", "江苏省苏州市吴江区示范街2号")));
        kind.template().fields().forEach(f -> data.put(f.name(), value(f)));
        return data;
    }

    private static Object value(Field field) {
        return switch (field.kind()) {
            case DATE -> "2026-11-20";
            case MONEY -> "2300";
            case LIST -> field.name().equals("facts") || field.name().equals("materials") ? List.of("双方于2025年5月1日签订借条") : List.of(
                    Map.of("what", "起诉状没有写明借款日期", "how", "在起诉状事实部分写明日期", "formula", "超过1万元至10万元的部分按2.5%", "amount", "2300.00", "article", "《诉讼费用交纳办法》第13条"));
            case TEXT -> field.name().equals("agreement") || field.name().equals("text")
                    ? "一、李四于2026年12月31日前归还张三借款本金100,000元，并按年利率3.45%支付自2025年5月1日起至实际清偿之日止的利息。\n二、李四逾期未付的，张三可以就全部未付款项申请执行。\n三、双方就本纠纷再无其他争议。"
                    : field.name().equals("recipient") ? "张三" : field.label() + "示例";
        };
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String wordsOfDocx(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }
}
