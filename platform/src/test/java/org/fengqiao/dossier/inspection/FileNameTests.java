package org.fengqiao.dossier.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.dossier.FileType;
import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void keepsAnOrdinaryName() {
        assertThat(FileName.tidy("借条 2024.5.1.pdf", FileType.PDF)).isEqualTo("借条 2024.5.1.pdf");
    }

    @Test
    void endsAsTheContentDemands() {
        assertThat(FileName.tidy("photo.jpg", FileType.PNG)).isEqualTo("photo.png");
        assertThat(FileName.tidy("invoice.pdf.exe", FileType.PDF)).isEqualTo("invoice.pdf.pdf");
    }

    @Test
    void neverLooksLikeAPath() {
        assertThat(FileName.tidy("../../etc/passwd", FileType.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.tidy("C:\\Users\\x\\欠条.jpg", FileType.JPEG)).isEqualTo("欠条.jpg");
        assertThat(FileName.tidy("..", FileType.PDF)).isEqualTo("未命名.pdf");
        assertThat(FileName.tidy("a\0b\n.pdf", FileType.PDF)).isEqualTo("ab.pdf");
    }

    @Test
    void dropsMarksThatTurnTheReadingDirection() {
        assertThat(FileName.tidy("合同\u202Efdp.exe", FileType.PDF)).isEqualTo("合同fdp.pdf");
    }

    @Test
    void cutsEndlessNames() {
        assertThat(FileName.tidy("长".repeat(5000) + ".png", FileType.PNG)).hasSize(124).endsWith("长.png");
    }
}
