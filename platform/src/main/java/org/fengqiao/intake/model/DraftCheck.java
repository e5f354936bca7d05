package org.fengqiao.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.identity.CreditCode;
import org.fengqiao.law.identity.ResidentNumber;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Everything that still keeps a draft from being handed in, each tied to its field, in words that say what to do. */
public final class DraftCheck {

    private static final int STORY_AT_LEAST = 10;
    private static final int STORY_AT_MOST = 8000;
    private static final int CLAIMS_AT_MOST = 4000;
    private static final int NAME_AT_MOST = 100;

    /** One thing to put right. */
    public record Flaw(String pointer, String detail) {}

    private final List<Flaw> flaws = new ArrayList<>();

    private final LocalDate today;

    private DraftCheck(LocalDate today) {
        this.today = today;
    }

    /** @param court the court worked out or chosen; empty where there is none */
    public static List<Flaw> of(DraftContent c, Optional<String> court, LocalDate today) {
        var check = new DraftCheck(today);
        check.need(c.story().strip().length() >= STORY_AT_LEAST, "/story", "请说说发生了什么，至少写一两句话");
        check.need(c.story().length() <= STORY_AT_MOST, "/story", "写得太长了，请删到 " + STORY_AT_MOST + " 字以内；更多的内容可以作为材料传上来");
        check.need(c.cause() != null && Causes.find(c.cause()) != null, "/cause", "请选一个最接近的纠纷类型");
        check.need(CauseTrack.of(c.cause()) != CauseTrack.APPLICATION, "/cause", "“" + c.cause() + "”是申请事项，没有对方，不按纠纷办理；请到法院立案窗口提出申请，或者改选纠纷类型");
        check.need(!c.claims().isBlank(), "/claims", "请写明您希望对方怎么做");
        check.need(c.claims().length() <= CLAIMS_AT_MOST, "/claims", "写得太长了，请删到 " + CLAIMS_AT_MOST + " 字以内");
        check.need(c.amount() == null || c.amount().isBlank() || c.yuan() != null && c.yuan().signum() >= 0, "/amount", "金额请只写数字，例如 30000");
        Optional.ofNullable(c.cause()).map(Causes::find).ifPresent(cause -> check.flaws.addAll(ElementCheck.of(cause, c.elements(), today)));
        check.parties(c);
        check.need(c.way() != null, "/way", "请选一种解决办法");
        check.need(court.isPresent(), "/court", "请选择法院，或者写明一方住所地所在的区县");
        return List.copyOf(check.flaws);
    }

    /** What is still missing of one who tells it for somebody else. */
    public static List<Flaw> ofHelper(DraftContent.OnBehalfOf helper, LocalDate today) {
        var check = new DraftCheck(today);
        var relation = helper.relation();
        check.need(relation != null && !relation.isBlank(), "/onBehalfOf/relation", "请选择您和他是什么关系");
        check.phone("/onBehalfOf/phone", helper.phone());
        return List.copyOf(check.flaws);
    }

    private void parties(DraftContent c) {
        need(!c.parties(Standing.CLAIMANT).isEmpty(), "/parties", "请写明是谁提出的");
        need(!c.parties(Standing.RESPONDENT).isEmpty(), "/parties", "请写明对方是谁");
        for (int i = 0; i < c.parties().size(); i++) {
            party("/parties/" + i, c.parties().get(i));
            var p = c.parties().get(i);
            need(p.role() == Standing.CLAIMANT || c.parties(Standing.CLAIMANT).stream().noneMatch(mine -> isSame(mine, p)), "/parties/" + i + "/name", "对方和提出的人是同一个人，请核对");
        }
    }

    /** Nobody has a dispute with themselves: the same number, or the same name and phone. */
    private static boolean isSame(DraftParty a, DraftParty b) {
        return isSame(a.idNumber(), b.idNumber()) || a.nameOrNothing().equals(b.nameOrNothing()) && isSame(a.phone(), b.phone());
    }

    private static boolean isSame(@Nullable String a, @Nullable String b) {
        return a != null && !a.isBlank() && a.equals(b);
    }

    private void party(String at, DraftParty p) {
        need(!p.nameOrNothing().isEmpty(), at + "/name", p.role() == Standing.RESPONDENT ? "请写对方的姓名或名称" : "请写姓名或名称");
        need(p.nameOrNothing().length() <= NAME_AT_MOST, at + "/name", "姓名或名称最多 " + NAME_AT_MOST + " 个字，请核对");
        var id = p.idNumber();
        if (id != null && !id.isBlank()) {
            number(at + "/idNumber", p.kindOrNatural(), id.strip().toUpperCase(Locale.ROOT));
        }
        phone(at + "/phone", p.phone());
    }

    private void phone(String at, @Nullable String phone) {
        need(phone == null || phone.isBlank() || phone.strip().matches("[0-9+\\- ]{7,20}"), at, "电话号码好像不对，请检查");
    }

    /** A long row of figures is meant for a resident's number; other documents of people have no check character. */
    private void number(String at, Party.Kind kind, String number) {
        if (kind != Party.Kind.NATURAL) {
            need(CreditCode.isSound(number), at, "统一社会信用代码不对，请对照营业执照或者登记证书核对 18 位；不知道可以先空着");
        } else if (number.matches("\\d{12,}X?")) {
            need(ResidentNumber.isSound(number, today), at, "身份证号不对，请对照证件核对 18 位；不知道可以先空着");
        } else {
            need(number.matches("[A-Z0-9]{5,20}"), at, "证件号码好像不对，请检查");
        }
    }

    private void need(boolean holds, String pointer, String detail) {
        if (!holds) {
            flaws.add(new Flaw(pointer, detail));
        }
    }
}
