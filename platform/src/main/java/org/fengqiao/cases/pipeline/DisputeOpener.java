package org.fengqiao.cases.pipeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.NewDispute;
import org.fengqiao.cases.Opening;
import org.fengqiao.cases.Receipt;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.database.Writes;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens a dispute (纠纷) with its parties and its first case. Runs inside the transaction its caller has opened. */
@Component
public class DisputeOpener {

    private final ActPipeline pipeline;
    private final CaseReader reader;
    private final Procedures procedures;
    private final JsonMapper json;

    DisputeOpener(ActPipeline pipeline, CaseReader reader, Procedures procedures, JsonMapper json) {
        this.pipeline = pipeline;
        this.reader = reader;
        this.procedures = procedures;
        this.json = json;
    }

    public Receipt open(NewDispute dispute, Opening opening, Moment moment, UUID key, String requestId) {
        var opener = moment.actor().person();
        var before = reader.find(opening.id(), opener, key);
        if (before.stored() != null) {
            return receipt(before.stored());
        }
        if (before.earlier() != null) {
            throw new CaseProblem.KeyReused();
        }
        var writes = new Writes();
        insert(writes, dispute, moment);
        var parties = parties(dispute);
        var unopened = new StoredCase(
                opening.id(), opening.court(), opening.unit(), dispute.id(), null, opening.procedure(), null, title(parties),
                dispute.cause(), "", false, null, null, 0, "", moment.at(), moment.at(), parties, Map.of());
        pipeline.open(
                unopened, opening.particulars(), opening.standings(), moment,
                new CaseOpener.Source(key, requestId, null, opening.quiet()), writes);
        var opened = reader.find(opening.id(), opener, null).stored();
        var state = procedures.get(opening.procedure()).procedure().initial();
        return opened == null
                ? new Receipt(opening.id(), 1, state.name(), state.label(), "open", moment.at())
                : receipt(opened);
    }

    private Receipt receipt(StoredCase c) {
        var state = procedures.get(c.procedure()).state(c.state());
        return new Receipt(c.id(), c.version(), state.name(), state.label(), "open", c.openedAt());
    }

    private void insert(Writes writes, NewDispute d, Moment moment) {
        writes.add(
                """
                insert into dispute (id, court_code, story, claims, amount, cause, elements, channel, opened_by, opened_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                d.id(), d.court(), d.story(), d.claims(), d.amount(), d.cause(), json.writeValueAsString(d.elements()),
                d.channel(), moment.actor().person(), moment.at());
        int position = 0;
        for (var p : d.parties()) {
            writes.add(
                    """
                    insert into party (id, dispute_id, position, name, kind, id_number, phone, address, district, person_id,
                                       electronic_service)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    p.id(), d.id(), position++, p.name(), p.kind(), p.idNumber(), p.phone(), p.address(), p.district(),
                    p.person(), p.electronicService());
        }
    }

    private static List<Party> parties(NewDispute dispute) {
        return dispute.parties().stream()
                .map(p -> new Party(p.id(), p.name(), p.kind(), p.standing(), p.person(), p.district()))
                .toList();
    }

    /** As lists and pages show the case: first claimant and first respondent, with 等 for more. */
    static String title(List<Party> parties) {
        var applicants = parties.stream().filter(p -> p.standing() == Standing.CLAIMANT).map(Party::name).toList();
        if (applicants.size() > 1 && parties.stream().noneMatch(p -> p.standing() == Standing.RESPONDENT)) {
            return String.join(" 与 ", applicants);
        }
        return side(parties, Standing.CLAIMANT) + " 与 " + side(parties, Standing.RESPONDENT);
    }

    private static String side(List<Party> parties, Standing standing) {
        var names = parties.stream().filter(p -> p.standing() == standing).map(Party::name).toList();
        return switch (names.size()) {
            case 0 -> "（待补充）";
            case 1 -> names.getFirst();
            default -> names.stream().limit(1).collect(Collectors.joining()) + "等" + names.size() + "人";
        };
    }
}
