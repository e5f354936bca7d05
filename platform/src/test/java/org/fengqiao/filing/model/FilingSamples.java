package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingAct.Accept;
import org.fengqiao.filing.model.FilingAct.CheckMaterials;
import org.fengqiao.filing.model.FilingAct.SupplyCorrection;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.fengqiao.procedure.Walk;

/** A claim under a loan, as it comes to the court of Jiading. */
final class FilingSamples {

    static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    static final UUID LENDER = new UUID(9, 1);
    static final UUID OTHER_LENDER = new UUID(9, 3);

    static final FilingReview REVIEW = new FilingReview(new LocalFigures() {
        @Override
        public YearlyWage wage(String court, LocalDate on) {
            return new YearlyWage("上海市", new BigDecimal("120000"), false);
        }

        @Override
        public Base feeBase(FeeKind kind, String court, LocalDate on) {
            return kind.range() == null ? null : new Base(kind.range().low(), false);
        }
    }, Checklists::of);

    private FilingSamples() {}

    static FilingRequest request(String amount) {
        return new FilingRequest(
                "请求判令被告归还借款本金", "被告向原告借款后未归还", new BigDecimal(amount), Map.of(), List.of(), FilingChannel.DIRECT);
    }

    static Matter<FilingState, FilingParticulars> handedIn(FilingRequest request) {
        return handedIn(request, "民间借贷纠纷");
    }

    /** The same claim, under another cause. */
    static Matter<FilingState, FilingParticulars> under(String cause) {
        return handedIn(request("60000"), cause);
    }

    private static Matter<FilingState, FilingParticulars> handedIn(FilingRequest request, String cause) {
        return new Matter<>(
                new UUID(9, 0),
                "沪0114",
                FilingState.SUBMITTED,
                FilingParticulars.begin(request),
                cause,
                List.of(
                        new Party(LENDER, "周立新", Party.Kind.NATURAL, Standing.CLAIMANT, new UUID(8, 1), "310114"),
                        new Party(new UUID(9, 2), "吴江河", Party.Kind.NATURAL, Standing.RESPONDENT, null, "320509")),
                Map.of(),
                null);
    }

    static Walk<FilingState, FilingParticulars, FilingAct> walk(String amount) {
        return new Walk<>(REVIEW, handedIn(request(amount)), MONDAY);
    }

    /** The same claim, made by a second lender as well. */
    static Walk<FilingState, FilingParticulars, FilingAct> byTwo() {
        var claim = handedIn(request("60000"));
        var second = new Party(OTHER_LENDER, "周立群", Party.Kind.NATURAL, Standing.CLAIMANT, null, "310114");
        return new Walk<>(REVIEW, between(claim, Stream.concat(claim.parties().stream(), Stream.of(second)).toList()), MONDAY);
    }

    /** The same claim between others. */
    static Matter<FilingState, FilingParticulars> between(Matter<FilingState, FilingParticulars> claim, List<Party> parties) {
        return new Matter<>(claim.id(), claim.court(), claim.state(), claim.particulars(), claim.cause(), parties, claim.running(), null);
    }

    static Walk<FilingState, FilingParticulars, FilingAct> accepted(String amount, ProcedureKind kind) {
        var walk = walk(amount);
        walk.official(Office.FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(Office.FILING_JUDGE, new Accept(kind));
        return walk;
    }

    /** The code under which an act was refused. */
    static String refusal(Outcome<?, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, ?>) outcome).refusal().code();
    }

    static CheckMaterials allSatisfied(Matter<FilingState, FilingParticulars> matter, CaseFeature... features) {
        return check(matter, MaterialStatus.SATISFIED, features);
    }

    static CheckMaterials check(
            Matter<FilingState, FilingParticulars> matter, MaterialStatus status, CaseFeature... features) {
        var marks = matter.particulars().checklist().stream()
                .map(item -> new MaterialMark(item.id(), status, List.of(), ""))
                .toList();
        return new CheckMaterials(marks, true, false, List.of(features));
    }

    static Defect defect(String field) {
        return new Defect(field, null, null, "没有写清利率", "写明约定的利率");
    }

    static SupplyCorrection answers(int defects) {
        return new SupplyCorrection(IntStream.rangeClosed(1, defects)
                .mapToObj(i -> new CorrectionAnswer(i, "年利率百分之六", List.of()))
                .toList());
    }
}
