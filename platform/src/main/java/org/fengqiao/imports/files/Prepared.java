package org.fengqiao.imports.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** What a line comes to: ready to be registered, waiting for a person to choose its cause, or bad. */
public sealed interface Prepared {

    record Ready(DraftContent content) implements Prepared {}

    record NeedsCause(String reason) implements Prepared {}

    record Bad(String reason) implements Prepared {}

    int STORY_AT_LEAST = 10;
    int SAMPLE = 60;
    String UNKNOWN_CLAIMS = "导入时没有写明请求，待登记人补充";
    String UNKNOWN_NAME = "待补充";

    /** The field that holds the cause a person has chosen for a line; it counts before any other. */
    String CHOSEN = "cause";

    static Prepared of(Map<String, String> fields) {
        var story = Field.STORY.in(fields).orElse("");
        var domain = Field.DOMAIN.in(fields).orElse("civil");
        if (!domain.equals("civil") && !domain.equals("民事")) {
            return new Bad("不是民事纠纷（" + domain + "），不在这里登记");
        }
        if (story.length() < STORY_AT_LEAST) {
            return new Bad("没有写明经过，或者写得太短");
        }
        var amount = Field.AMOUNT.in(fields).map(a -> a.replaceAll("[,，\\s\\u00a0元¥￥]|人民币|RMB|CNY", ""));
        if (amount.isPresent() && !amount.get().matches("\\d{1,13}(\\.\\d{1,2})?")) {
            return new Bad("金额“" + amount.get() + "”不是数字");
        }
        if (Field.CLAIMANT.in(fields).filter(Field.RESPONDENT.in(fields).orElse("")::equals).isPresent()) {
            return new Bad("申请人和被申请人是同一个人，请核对");
        }
        var cause = Field.CAUSE.in(fields);
        if (cause.isEmpty()) {
            return new NeedsCause("没有写案由");
        }
        var known = Causes.mapOld(cause.get());
        if (known == null) {
            return new NeedsCause("现行目录里没有“" + cause.get() + "”");
        }
        if (known.needsConfirmation()) {
            return new NeedsCause("“" + cause.get() + "”已不在现行目录，最接近“" + known.cause().name() + "”，请确认");
        }
        if (CauseTrack.of(known.cause().name()) == CauseTrack.APPLICATION) {
            return new NeedsCause("“" + known.cause().name() + "”是申请事项，不按纠纷办理，请改选案由，或者请当事人到立案窗口提出申请");
        }
        return new Ready(content(fields, story, known.cause().name(), amount.orElse(null)));
    }

    /** What a line is known by again: its story and whom the file names. */
    static long digest(Map<String, String> fields) {
        var told = Stream.of(Field.STORY, Field.CLAIMANT, Field.RESPONDENT)
                .map(f -> f.in(fields).orElse("").replaceAll("[\\s\\p{Punct}，。；：、（）“”]", ""))
                .collect(Collectors.joining("|"));
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line as it is shown before anything is registered. */
    record Sample(int line, String claimant, String respondent, @Nullable String cause, @Nullable String amount, String story) {}

    static Sample sample(int line, Map<String, String> fields) {
        var story = Field.STORY.in(fields).orElse("");
        return new Sample(
                line, claimant(fields, story), respondent(fields, story), Field.CAUSE.in(fields).orElse(null), Field.AMOUNT.in(fields).orElse(null),
                story.length() > SAMPLE ? story.substring(0, SAMPLE) + "…" : story);
    }

    private static String claimant(Map<String, String> fields, String story) {
        return Field.CLAIMANT.in(fields).orElseGet(() -> named("原告", story));
    }

    private static String respondent(Map<String, String> fields, String story) {
        return Field.RESPONDENT.in(fields).orElseGet(() -> named("被告", story));
    }

    private static DraftContent content(Map<String, String> fields, String story, String cause, @Nullable String amount) {
        var parties = new ArrayList<DraftParty>();
        parties.add(party(
                "a", Standing.CLAIMANT, claimant(fields, story),
                Field.CLAIMANT_ID.in(fields).orElse(null), Field.CLAIMANT_PHONE.in(fields).orElse(null)));
        parties.add(party(
                "b", Standing.RESPONDENT, respondent(fields, story), null,
                Field.RESPONDENT_PHONE.in(fields).orElse(null)));
        return new DraftContent(
                story, cause, Map.of(), Field.CLAIMS.in(fields).orElse(UNKNOWN_CLAIMS), amount, parties, List.of(), WayOut.PEOPLE, null,
                Field.COURT.in(fields).orElse(null), null);
    }

    private static DraftParty party(String key, Standing role, String name, @Nullable String id, @Nullable String phone) {
        var kind = name.matches(".*(公司|厂|社|院|中心|委员会|银行|局|店)$") ? Party.Kind.LEGAL : Party.Kind.NATURAL;
        return new DraftParty(key, role, kind, name, id, phone, null, null, false, null);
    }

    /** The name that follows a role in the text, where there is one. */
    private static String named(String role, String story) {
        var found = Pattern.compile(role + "(?:人)?[:：]?([\\p{IsHan}A-Za-z0-9×*]{1,20}?)(?=[与诉和系因于向在的为、，,。；;:：(（\\s及将以从]|被告|原告|$)").matcher(story);
        return found.find() ? found.group(1) : UNKNOWN_NAME;
    }
}
