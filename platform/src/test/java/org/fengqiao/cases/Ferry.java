package org.fengqiao.cases;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rules;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** The smallest procedure that uses every part of the pipeline: a parcel is handed over, carried, and arrives or is lost. */
final class Ferry implements Procedure<Ferry.State, Ferry.Particulars, Ferry.FerryAct> {

    static final Article SOURCE = new Article(Statute.CIVIL_PROCEDURE_LAW, 126);
    static final Period CROSSING = Period.of(
                    new PeriodRule("ferry.crossing", "过河", 7, PeriodUnit.DAYS, SOURCE), Office.FILING_JUDGE, 2,
                    Office.TRIBUNAL_HEAD)
            .onExpiry("lose");
    static final NoticeKind ARRIVED = new NoticeKind("ferry.arrived", "到了", "请来取", false);

    enum State implements CaseState {
        HANDED_OVER("已交来", Office.FILING_JUDGE),
        CROSSING_RIVER("过河中", Office.FILING_JUDGE),
        HOME("已到家", null),
        LOST("丢了", null);

        private final Stage stage;

        State(String label, @Nullable Capacity awaits) {
            stage = awaits == null ? new Stage(label, label) : new Stage(label, label, label, awaits);
        }

        @Override
        public Stage stage() {
            return stage;
        }
    }

    record Particulars(List<String> words) {
        Particulars and(String word) {
            var more = new ArrayList<>(words);
            more.add(word);
            return new Particulars(List.copyOf(more));
        }
    }

    sealed interface FerryAct extends Act {}

    @Label("装船")
    record Load(@Label("嘱咐") @NotBlank String word) implements FerryAct {}

    @Label("补一句")
    record Add(@Label("话") @NotBlank String word) implements FerryAct {}

    @Label("到岸")
    record Land() implements FerryAct {}

    @Label("丢失")
    record Lose() implements FerryAct {}

    private static final Rules<State, Particulars> RULES = Rules.of(FerryAct.class, State.class, Particulars.class)
            .rule("load", Load.class).in(State.HANDED_OVER).to(State.CROSSING_RIVER).by(Office.FILING_JUDGE).under(SOURCE)
            .rule("add", Add.class).in(State.HANDED_OVER, State.CROSSING_RIVER)
                    .to(State.HANDED_OVER, State.CROSSING_RIVER).by(Standing.CLAIMANT, Standing.RESPONDENT).under(SOURCE)
            .rule("land", Land.class).in(State.CROSSING_RIVER).to(State.HOME).by(Office.FILING_JUDGE).under(SOURCE)
            .rule("lose", Lose.class).in(State.HANDED_OVER, State.CROSSING_RIVER).to(State.LOST).by(Clock.CLOCK).under(SOURCE)
            .build();

    @Override
    public String id() {
        return "ferry";
    }

    @Override
    public String label() {
        return "摆渡";
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public Class<Particulars> particulars() {
        return Particulars.class;
    }

    @Override
    public Rules<State, Particulars> rules() {
        return RULES;
    }

    @Override
    public List<Period> periods() {
        return List.of(CROSSING);
    }

    @Override
    public State initial() {
        return State.HANDED_OVER;
    }

    @Override
    public Outcome<State, Particulars> open(Matter<State, Particulars> m, Moment now) {
        return m.to(State.HANDED_OVER, new Effect.StartPeriod(CROSSING, now.today()));
    }

    @Override
    public Outcome<State, Particulars> decide(Matter<State, Particulars> m, FerryAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case Load(var word) when word.equals("石头") -> m.refuse("too-heavy", "石头太重", "请换一样东西", SOURCE);
            case Load(var word) -> m.to(State.CROSSING_RIVER, p.and(word), new Effect.TakeNumber("民特"));
            case Add(var word) -> m.stay(p.and(word));
            case Land _ -> m.to(
                    State.HOME, p, new Effect.EndPeriod(CROSSING), new Effect.Notify(Standing.CLAIMANT, ARRIVED),
                    new Effect.OpenCase("ferry", m.court(), new Particulars(List.of("回程")), Map.of()));
            case Lose _ -> m.to(State.LOST);
        };
    }
}
