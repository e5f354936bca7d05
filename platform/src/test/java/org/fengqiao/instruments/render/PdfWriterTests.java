package org.fengqiao.instruments.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.instruments.compose.Composed;
import org.fengqiao.instruments.compose.Piece;
import org.fengqiao.instruments.compose.Piece.Style;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final Marks PLAIN = new Marks(null, null, null, null, null);

    @Test
    void aPaperDoesNotDependOnThePapersBeforeIt() throws IOException {
        var first = written("申请人周玉兰与被申请人吴建平自愿达成调解协议。");
        var between = written("本裁定书自送达之日起发生法律效力，壹贰叁肆伍陆柒捌玖拾。");
        var again = written("申请人周玉兰与被申请人吴建平自愿达成调解协议。");
        assertThat(text(again)).contains("申请人周玉兰与被申请人吴建平自愿达成调解协议。").contains("第 1 页 共 1 页").isEqualTo(text(first));
        assertThat(text(between)).contains("壹贰叁肆伍陆柒捌玖拾");
        assertThat(again).hasSameSizeAs(first);
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        var text = text(written("经审查，协议内容不违反法律规定。".repeat(120)));
        assertThat(text).contains("第 1 页 共 4 页", "第 4 页 共 4 页");
    }

    private static byte[] written(String body) {
        return PdfWriter.write("试写", new Composed(List.of(new Piece.Line(body, Style.BODY)), Set.of()), PLAIN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
