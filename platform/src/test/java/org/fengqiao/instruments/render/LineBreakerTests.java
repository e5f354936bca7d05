package org.fengqiao.instruments.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineBreakerTests {

    /** Every Chinese character counts one, every Latin one a half. */
    private final LineBreaker breaker = new LineBreaker(t -> t.codePoints().mapToDouble(c -> c < 256 ? 0.5 : 1).sum());

    @Test
    void neverBeginsALineWithAClosingMark() {
        assertThat(breaker.lines("一二三四五，六七", 5, 5)).containsExactly("一二三四", "五，六七");
        assertThat(breaker.lines("一二三四五》。六七", 5, 5)).containsExactly("一二三四", "五》。六七");
    }

    @Test
    void neverEndsALineWithAnOpeningMark() {
        assertThat(breaker.lines("一二三四《五六》", 5, 5)).containsExactly("一二三四", "《五六》");
    }

    @Test
    void keepsNumbersWholeAndWithTheirUnit() {
        assertThat(breaker.lines("一二三12345.00元六", 5, 5)).containsExactly("一二三", "12345.00元", "六");
        assertThat(breaker.lines("一二三100,000元六", 5, 5)).containsExactly("一二三", "100,000元", "六");
        assertThat(breaker.lines("一二三四2026年", 5, 5)).containsExactly("一二三四", "2026年");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(breaker.lines("abcdefghijklmnop", 5, 5)).containsExactly("abcdefghij", "klmnop");
    }

    @Test
    void leavesRoomForTheIndent() {
        assertThat(breaker.lines("一二三四五六七八", 3, 5)).containsExactly("一二三", "四五六七八");
    }

    @Test
    void breaksEvenWhatCannotBeBrokenLawfully() {
        assertThat(breaker.lines("，，，，，，，", 3, 3)).containsExactly("，，，", "，，，", "，");
    }

    @Property(tries = 500)
    void losesNothingAndKeepsToTheWidth(@ForAll("texts") String text) {
        var lines = breaker.lines(text, 8, 10);

        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).allMatch(l -> l.codePoints().mapToDouble(c -> c < 256 ? 0.5 : 1).sum() <= 10);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("法院依照规定，。、（）《》“”：；张三李四元年月日123.45 abc𫖯").ofMaxLength(120);
    }
}
