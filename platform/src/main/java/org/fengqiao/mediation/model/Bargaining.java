package org.fengqiao.mediation.model;

import static org.fengqiao.mediation.model.MediationState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** From the first draft to the last signature (在线调解规则 art. 19). */
final class Bargaining {

    /** The instrument drawn up when all have signed. */
    static final String AGREEMENT = "mediation-agreement";

    private static final Article ARTICLE = Statute.ONLINE_MEDIATION.article(19);

    private Bargaining() {}

    /** Puts a new version on the table; older ones are kept. */
    static Outcome<MediationState, MediationParticulars> table(
            Matter<MediationState, MediationParticulars> m,
            List<Term> terms,
            @Nullable String text,
            @Nullable String note,
            Moment now) {
        var incomplete = TermsCheck.incomplete(terms);
        if (incomplete.isPresent()) {
            return m.refuse(
                    "incomplete-term", "有的条款没有写完整：付款要写金额，其他要写怎样履行", incomplete.get().flaw().detail(), ARTICLE, incomplete.get().pointer());
        }
        if (!terms.stream().allMatch(t -> Hearing.isSide(m, t.obligor()))) {
            return Hearing.noSuchSide(m);
        }
        var bargain = m.particulars().bargain();
        var onTable = bargain.latest().map(Agreement::terms).orElse(List.of());
        var past = TermsCheck.past(terms, onTable, now.today());
        if (past.isPresent()) {
            return m.refuse("past-due", "有的条款写的履行日期已经过了", past.get().flaw().detail(), ARTICLE, past.get().pointer());
        }
        var words = text == null || text.isBlank() ? AgreementText.of(terms, m.parties()) : text.strip();
        var version = new Agreement(
                bargain.versions().size() + 1, now.actor().name(), now.at(), terms, words, note);
        return m.to(PROPOSED, m.particulars().with(bargain.with(version)), Effects.tellAll(MediationNotices.PROPOSED));
    }

    static Outcome<MediationState, MediationParticulars> finalise(Matter<MediationState, MediationParticulars> m) {
        return m.to(SIGNING, m.particulars(), Effects.tellAll(MediationNotices.PLEASE_SIGN));
    }

    static Outcome<MediationState, MediationParticulars> sign(
            Matter<MediationState, MediationParticulars> m, MediationAct.Sign s, Moment now) {
        if (s.method() == SigningMethod.PAPER && s.file() == null) {
            return m.refuse("no-scan", "纸上签字的，要附上签字页的照片或扫描件", "请上传签字页", ARTICLE);
        }
        var mark = s.method() == SigningMethod.PAPER ? "" : s.mark();
        return signed(
                m, new Signature(MediationGuards.side(now), now.actor().name(), s.method(), mark, s.file(), false, now.at()), now.today());
    }

    static Outcome<MediationState, MediationParticulars> signOnPaper(
            Matter<MediationState, MediationParticulars> m, UUID party, UUID file, Moment now) {
        var side = m.party(party).filter(p -> p.standing().isParty());
        if (side.isEmpty()) {
            return Hearing.noSuchSide(m);
        }
        if (m.particulars().bargain().isSignedBy(party)) {
            return m.refuse("signed", "这一方已经签过了", "请登记还没有签字的一方", ARTICLE);
        }
        var signature = new Signature(party, side.get().name(), SigningMethod.PAPER, "", file, false, now.at());
        return signed(m, signature, now.today());
    }

    static Outcome<MediationState, MediationParticulars> countersign(
            Matter<MediationState, MediationParticulars> m, MediationAct.Countersign s, Moment now) {
        return signed(m, new Signature(null, now.actor().name(), s.method(), s.mark(), null, s.seal(), now.at()), now.today());
    }

    /** The organisation puts its seal where its mediator has not. */
    static Outcome<MediationState, MediationParticulars> seal(Matter<MediationState, MediationParticulars> m, Moment now) {
        return completed(m, m.particulars().bargain().sealed(new Bargain.Seal(now.actor().name(), now.at())), now.today());
    }

    private static Outcome<MediationState, MediationParticulars> signed(
            Matter<MediationState, MediationParticulars> m, Signature signature, LocalDate today) {
        return completed(m, m.particulars().bargain().signed(signature), today);
    }

    /** Nobody is bound until all have signed, and an organisation entrusted with it has put its seal; the last of them puts the agreement in force. */
    private static Outcome<MediationState, MediationParticulars> completed(
            Matter<MediationState, MediationParticulars> m, Bargain bargain, LocalDate today) {
        if (!bargain.isSignedByAll(m.sides())) {
            return m.stay(m.particulars().with(bargain));
        }
        if (MediationGuards.isEntrusted(m) && !bargain.isSealed()) {
            return m.stay(m.particulars().with(bargain), new Effect.Notify(Standing.ORGANISATION, MediationNotices.PLEASE_SEAL));
        }
        var ending = new Ending(EndGround.AGREEMENT, "各方均已签署，协议生效", today);
        var settled = m.particulars().with(bargain.inForce(today)).extending(null).with(Closing.ended(ending));
        return m.to(
                SETTLED,
                settled,
                Effects.join(
                        Effects.endAll(m),
                        List.of(
                                new Effect.StartPeriod(MediationPeriods.SEEK_CONFIRMATION, today),
                                new Effect.DrawUp(AGREEMENT, paper(m, settled, today)),
                                new Effect.Issue(AGREEMENT)),
                        Effects.tellAll(MediationNotices.SETTLED)));
    }

    /** A side will not sign: the words go back on the table, and nothing signed so far counts. */
    static Outcome<MediationState, MediationParticulars> reject(
            Matter<MediationState, MediationParticulars> m, UUID side, String why) {
        return m.to(
                PROPOSED,
                m.particulars().with(m.particulars().bargain().rejected(side, why)),
                Effects.tellAll(MediationNotices.NOT_SIGNED));
    }

    /** The same versions with no signature under them. */
    static Bargain unsigned(Bargain bargain) {
        return new Bargain(bargain.versions(), List.of(), bargain.rejections(), null, null);
    }

    private static Map<String, Object> paper(
            Matter<MediationState, MediationParticulars> m, MediationParticulars settled, LocalDate today) {
        var mandate = settled.mandate();
        return Map.of(
                "text", settled.bargain().latest().map(Agreement::text).orElse(""),
                "mediator", mandate.name() == null ? "" : mandate.name(),
                "organisation", Ends.organisation(settled),
                "effectiveOn", today.toString(),
                "claimants", names(m, Standing.CLAIMANT),
                "respondents", names(m, Standing.RESPONDENT),
                "thirdParties", names(m, Standing.THIRD_PARTY));
    }

    private static List<String> names(Matter<MediationState, MediationParticulars> m, Standing standing) {
        return m.parties(standing).stream().map(p -> p.name()).toList();
    }
}
