package org.fengqiao.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTests {

    private static final String TEXT = "经过,被申请人\n借款没有归还,李某";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsEitherCharsetAlsoWhereTheLastLineIsNotEnded(String charset) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).singleElement().isEqualTo("借款没有归还,李某");
    }

    @Test
    void mistakesNoLongFileWhereTheProbeCutsACharacter() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            var rows = "经过,被申请人\n" + "x".repeat(shift) + "借款没有归还,李某\n".repeat(4000);
            assertThat(read(rows.getBytes(StandardCharsets.UTF_8))).hasSize(4000).last().isEqualTo("借款没有归还,李某");
        }
    }

    private static List<String> read(byte[] bytes) throws IOException {
        var raw = new ArrayList<String>();
        new CsvLines().read(new ByteArrayInputStream(bytes), line -> raw.add(line.raw()));
        return raw;
    }
}
