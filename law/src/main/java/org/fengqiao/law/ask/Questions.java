package org.fengqiao.law.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Calendar;

/** All questions by name: fee, period, interest, delayed, injury, auction, damages, procedure, sole-judge, closing, appeal, cause, case-number, terms. */
public final class Questions {

    private static final Map<String, Question> ALL = all();

    private Questions() {}

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    public static String title(String name) {
        return question(name).title();
    }

    public static List<Field> fields(String name) {
        return question(name).fields();
    }

    public static List<String> examples(String name) {
        return question(name).examples();
    }

    /**
     * Answers a question.
     *
     * @param inputs by field name; strings, or lists and maps where the field says so
     * @throws org.fengqiao.law.LawException when it will not answer, with the reason in Chinese
     */
    public static Map<String, Object> answer(String name, Map<String, ?> inputs) {
        return answer(name, inputs, Calendar.builtIn());
    }

    /** As {@link #answer(String, Map)}, by a calendar that may know more years. */
    public static Map<String, Object> answer(String name, Map<String, ?> inputs, Calendar calendar) {
        var question = question(name);
        return question.answer(new Inputs(inputs, question.fields(), calendar));
    }

    private static Question question(String name) {
        var question = ALL.get(name);
        if (question == null) {
            throw new InvalidInput("没有这种计算：" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "；可用：" + String.join(" ", ALL.keySet()));
        }
        return question;
    }

    private static Map<String, Question> all() {
        var map = new LinkedHashMap<String, Question>();
        map.put("fee", new FeeQuestion());
        map.put("period", new PeriodQuestion());
        map.put("interest", new InterestQuestion());
        map.put("delayed", new DelayedQuestion());
        map.put("injury", new InjuryQuestion());
        map.put("auction", new AuctionQuestion());
        map.put("damages", new DamagesQuestion());
        map.put("procedure", new ProcedureQuestion());
        map.put("sole-judge", new SoleJudgeQuestion());
        map.put("closing", new ClosingQuestion());
        map.put("appeal", new AppealQuestion());
        map.put("cause", new CauseQuestion());
        map.put("case-number", new CaseNumberQuestion());
        map.put("terms", new TermsQuestion());
        return Collections.unmodifiableMap(map);
    }
}
