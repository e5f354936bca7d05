package org.fengqiao.intake.model;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.intake.elements.GuidedForms;
import org.fengqiao.intake.model.DraftCheck.Flaw;
import org.fengqiao.law.cause.Cause;
import org.jspecify.annotations.Nullable;

/** What cannot be in the answers of a guided form: any may be left out, but what is there must be as its question declares. */
final class ElementCheck {

    private static final int LONGEST = 1000;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final int YEARS_AHEAD = 50;

    private ElementCheck() {}

    static List<Flaw> of(Cause cause, Map<String, Object> answers, LocalDate today) {
        var asked = Arrays.asList(GuidedForms.of(cause).getRecordComponents());
        var flaws = new ArrayList<Flaw>();
        answers.forEach((field, answer) -> {
            var question = asked.stream().filter(c -> c.getName().equals(field)).findFirst();
            wrong(question, answer, today).ifPresent(detail -> flaws.add(new Flaw("/elements/" + field, detail)));
        });
        return flaws;
    }

    private static Optional<String> wrong(Optional<RecordComponent> question, @Nullable Object answer, LocalDate today) {
        var text = answer == null ? "" : answer.toString().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var type = question.<Class<?>>map(RecordComponent::getType).orElse(String.class);
        if (type == LocalDate.class) {
            return date(question.orElseThrow(), text, today);
        }
        if (type == BigDecimal.class) {
            return amount(text);
        }
        int most = question.map(q -> q.getAccessor().getAnnotation(Size.class)).map(Size::max).orElse(LONGEST);
        return text.length() > most ? Optional.of("写得太长了，请删到 " + most + " 字以内") : Optional.empty();
    }

    private static Optional<String> amount(String text) {
        try {
            var amount = new BigDecimal(text.replaceAll("[,，\\s元]", ""));
            return amount.signum() < 0 || amount.compareTo(MOST) >= 0 ? Optional.of("金额不对，请核对") : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of("金额请只写数字，例如 30000");
        }
    }

    private static Optional<String> date(RecordComponent question, String text, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            if (question.getAccessor().isAnnotationPresent(PastOrPresent.class) && day.isAfter(today)) {
                return Optional.of("这一天还没有到，请核对年份");
            }
            return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD)) ? Optional.of("日期好像不对，请核对年份") : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of("日期好像不对，请重新选");
        }
    }
}
