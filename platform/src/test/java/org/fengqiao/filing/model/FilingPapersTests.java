package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Standing.CLAIMANT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Effect.FeeLine;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers of a filing say, and what arriving materials come to. */
class FilingPapersTests {

    private static final UUID SCAN = new UUID(3, 3);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "/claims, -, 诉讼请求", "/story, -, 事实与理由", "/amount, -, 标的额", "/something, -, 填写的内容", "/elements/约定利率, -, 约定利率",
        "/checklist/complaint, -, 起诉状", "/checklist/none, -, 材料清单",
        "/parties/00000000-0000-0009-0000-000000000001, -, 周立新", "/parties/none, -, 当事人信息",
        "-, 3, 已交材料第3页", "-, -, 已交材料", "' ', 2, 已交材料第2页"
    })
    @DisplayName("登记立案规定第7条：补正通知用人们的话说在哪里、要什么、怎么补")
    void namesThePlaceOfADefect(String field, Integer page, String place) {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(new Defect(field, SCAN, page, "看不清", "重新拍照")), 7, null));
        assertThat(walk.drawn("filing-correction-notice"))
                .containsEntry("days", 7)
                .containsEntry("demandedOn", walk.today())
                .containsEntry("defects", List.of(Map.of("place", place, "what", "看不清", "how", "重新拍照")));
    }

    @Test
    @DisplayName("登记立案规定第7条：补正以后，标为缺少的要重新核对，别的不用")
    void looksAgainAtWhatWasMissingAlone() {
        var walk = walk("60000");
        var items = walk.matter().particulars().checklist();
        var marks = items.stream()
                .map(i -> new MaterialMark(i.id(), i.equals(items.getFirst()) ? MaterialStatus.MISSING : MaterialStatus.NOT_NEEDED, List.of(), "看过"))
                .toList();
        walk.official(FILING_CLERK, new CheckMaterials(marks, true, false, List.of()));
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        walk.standing(CLAIMANT, answers(1));
        var after = walk.matter().particulars().checklist();
        assertThat(after.getFirst().status()).isEqualTo(MaterialStatus.UNCHECKED);
        assertThat(after.getFirst().note()).isEqualTo("看过");
        assertThat(after.subList(1, after.size())).isNotEmpty().allSatisfy(i -> assertThat(i.status()).isEqualTo(MaterialStatus.NOT_NEEDED));
    }

    @Test
    @DisplayName("登记立案规定第6条：清单里没有的不能标；同一项标了两次，以后一次为准")
    void marksTheItemsOfTheListAlone() {
        var walk = walk("60000");
        var strange = new CheckMaterials(List.of(new MaterialMark("none", MaterialStatus.SATISFIED, List.of(), "")), true, false, List.of());
        assertThat(refusal(walk.official(FILING_CLERK, strange))).isEqualTo("unknown-item");
        var id = walk.matter().particulars().checklist().getLast().id();
        walk.official(FILING_CLERK, new CheckMaterials(
                List.of(new MaterialMark(id, MaterialStatus.MISSING, List.of(), ""), new MaterialMark(id, MaterialStatus.SATISFIED, List.of(SCAN), "原件")), true, false, List.of()));
        assertThat(walk.matter().particulars().checklist().getLast()).satisfies(item -> {
            assertThat(item.status()).isEqualTo(MaterialStatus.SATISFIED);
            assertThat(item.files()).containsExactly(SCAN);
        });
        assertThat(walk.matter().particulars().checklist().getFirst().status()).as("not named").isNotEqualTo(MaterialStatus.MISSING);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("诉前调解转来的，调解记录已经在案，不用再交")
    void takesTheRecordOfTheMediationAsHandedIn(FilingChannel channel) {
        var request = new FilingRequest("请求归还借款", "借款后未归还", new BigDecimal("60000"), Map.of(), List.of(), channel);
        var item = new Walk<>(REVIEW, handedIn(request), MONDAY).matter().particulars().checklist().stream().filter(i -> i.id().equals("mediation")).findFirst().orElseThrow();
        assertThat(item.status()).isEqualTo(channel == FilingChannel.AFTER_MEDIATION ? MaterialStatus.SATISFIED : MaterialStatus.UNCHECKED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("民诉法第126条：不予受理的裁定写明情形、条文、理由和别的出路")
    void saysWhereToGoInsteadOfARefusedClaim(RefusalGround ground) {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new Refuse(ground, "经审查属于该情形"));
        assertThat(walk.drawn("filing-refusal-ruling"))
                .containsEntry("reasons", "经审查属于该情形")
                .containsEntry("instead", ground.instead())
                .containsEntry("article", "《民事诉讼法》第" + (ground.article().number()) + "条");
        assertThat(ground.instead()).isNotBlank();
        assertThat(walk.matter().particulars().ending()).isEqualTo(new FilingParticulars.Ending(ground, "经审查属于该情形", null));
    }

    @Test
    @DisplayName("诉讼费用交纳办法第22条：要交的写进受理通知和交费通知，没有要交的不发")
    void tellsWhatIsToBePaidAndNothingElse() {
        var charged = accepted("60000", ProcedureKind.SUMMARY);
        var due = charged.matter().particulars().acceptance().due();
        assertThat(charged.drawn("filing-acceptance-notice")).containsEntry("due", due).containsEntry("procedure", ProcedureKind.SUMMARY.label());
        assertThat(charged.drawn("filing-fee-notice")).containsEntry("amount", due).containsKey("days").doesNotContainKey("deferredUntil");
        var wages = new Walk<>(REVIEW, under("追索劳动报酬纠纷"), MONDAY);
        wages.official(FILING_CLERK, allSatisfied(wages.matter()));
        wages.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));
        assertThat(wages.drawn("filing-acceptance-notice")).doesNotContainKey("due");
        assertThat(wages.lastEffects(Effect.DrawUp.class)).extracting(Effect.DrawUp::instrument).doesNotContain("filing-fee-notice");
        assertThat(wages.lastEffects(Effect.Charge.class)).isEmpty();
    }

    @Test
    @DisplayName("诉讼费用交纳办法第46条：减交写成交费通知里的一行，合起来就是要交的数")
    void explainsAReducedFeeByItsLines() {
        var walk = walk("60000");
        walk.standing(CLAIMANT, new AskRelief(ReliefKind.REDUCTION, "失业", List.of()));
        walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.REDUCTION, 40, null, "失业"));
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));
        var notice = walk.drawn("filing-fee-notice");
        @SuppressWarnings("unchecked")
        var lines = (List<FeeLine>) notice.get("lines");
        assertThat(lines).filteredOn(l -> l.what().contains("减交 40%")).singleElement().satisfies(l -> assertThat(l.amount()).isNegative());
        assertThat(lines.stream().map(FeeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo((BigDecimal) notice.get("amount"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 99})
    @DisplayName("诉讼费用交纳办法第46条：减交不低于百分之三十；全免的是免交")
    void takesReductionsWithinTheirBounds(int percent) {
        var walk = walk("60000");
        walk.standing(CLAIMANT, new AskRelief(ReliefKind.REDUCTION, "失业", List.of()));
        for (int beyond : new int[] {29, 100}) {
            assertThat(refusal(walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.REDUCTION, beyond, null, "失业")))).isEqualTo("least-reduction");
        }
        assertThat(walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.REDUCTION, percent, null, "失业"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("诉讼费用交纳办法第44条：免交只适用于自然人")
    void exemptsNoCompany() {
        var claim = handedIn(request("60000"));
        var company = new Party(LENDER, "某某商贸有限公司", Party.Kind.LEGAL, Standing.CLAIMANT, new UUID(8, 1), "310114");
        var walk = new Walk<>(REVIEW, between(claim, List.of(company, claim.parties().getLast())), MONDAY);
        assertThat(refusal(walk.standing(CLAIMANT, new AskRelief(ReliefKind.EXEMPTION, "亏损", List.of())))).isEqualTo("not-natural");
        walk.standing(CLAIMANT, new AskRelief(ReliefKind.REDUCTION, "亏损", List.of()));
        assertThat(refusal(walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.EXEMPTION, null, null, "亏损")))).isEqualTo("not-natural");
    }
}
