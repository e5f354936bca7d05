package org.fengqiao.cases.powers;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Widget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts cases and people into the database just as a test has thought them out. */
final class Stage {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Set<UUID> entered = new HashSet<>();

    /** Everybody speaks for it and every mediator belongs to it, so that the table alone decides. */
    private static final UUID CENTRE = UUID.nameUUIDFromBytes("centre".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    Stage(JdbcClient database, TransactionTemplate transaction, JsonMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
    }

    void enter(Role role) {
        write("insert into person (id, name, real_name_level, demo) values (?, ?, ?, true) on conflict do nothing",
                role.person(), role.name(), role.identified() ? "DOCUMENT" : "PHONE");
        write("insert into organisation (id, name, kind) values (?, '各方都能代表的调解中心', 'INDUSTRY') on conflict do nothing", CENTRE);
        for (var court : PowersOverHttpTests.COURTS) {
            speaks(role.person(), CENTRE, court);
        }
        for (var held : role.offices()) {
            write("insert into office_held (id, person, office, court, unit, scope, held_from) values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)",
                    role.person(), held.office().name(), held.court(), held.unit(), held.scope().name(), LocalDate.of(2020, 1, 1));
        }
    }

    /** Whoever an act names as mediator is on the register, so that the table alone decides. */
    void register(Act act, String court) {
        for (var component : act.getClass().getRecordComponents()) {
            var widget = component.getAnnotation(Widget.class);
            if (widget == null) {
                continue;
            }
            switch (widget.value()) {
                case MEDIATOR, OWN_MEDIATOR -> register((UUID) value(component, act), court);
                case ORGANISATION -> entrustable((UUID) value(component, act), court);
                default -> {}
            }
        }
    }

    /** The files an act names lie in the dossier of its dispute. */
    void lay(Object named, String procedure, String court) {
        for (var component : named.getClass().getRecordComponents()) {
            var widget = component.getAnnotation(Widget.class);
            var given = value(component, named);
            var several = given instanceof List<?> list ? list : Stream.ofNullable(given).toList();
            for (var one : several) {
                if (one instanceof Record inner) {
                    lay(inner, procedure, court);
                } else if (widget != null && widget.value() == Widget.Kind.FILE) {
                    lay((UUID) one, UUID.nameUUIDFromBytes(procedure.getBytes()), court);
                }
            }
        }
    }

    private void lay(UUID file, UUID dispute, String court) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> write("""
                insert into dossier_file (id, dispute_id, court_code, folder, position, name, type, pages, size, sha256, sm3, scan, restricted,
                                          uploaded_by, uploaded_at)
                values (?, ?, ?, 'EVIDENCE', 1, '材料.pdf', 'PDF', 1, 1, 'x', 'x', 'NOT_SCANNED', false, ?, now()) on conflict do nothing""",
                file, dispute, court, CENTRE)));
    }

    private synchronized void register(UUID mediator, String court) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            write("insert into person (id, name, demo) values (?, '调解员', true) on conflict do nothing", mediator);
            write("insert into office_held (id, person, office, court, scope, held_from) values (gen_random_uuid(), ?, 'INVITED_MEDIATOR', ?, 'OWN', ?)",
                    mediator, court, LocalDate.of(2020, 1, 1));
            write("insert into mediator_entry (person, kept_by, organisation, since, status_since) values (?, ?, ?, ?, ?) on conflict do nothing",
                    mediator, court, CENTRE, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
        }));
    }

    private void speaks(UUID person, UUID organisation, String court) {
        write("insert into office_held (id, person, office, court, organisation, scope, held_from) values (gen_random_uuid(), ?, 'PARTNER', ?, ?, 'OWN', ?)",
                person, court, organisation, LocalDate.of(2020, 1, 1));
    }

    private synchronized void entrustable(UUID organisation, String court) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            write("insert into organisation (id, name, kind) values (?, ?, 'INDUSTRY') on conflict do nothing", organisation, "调解中心" + organisation);
            write("insert into organisation_court (organisation, court) values (?, ?) on conflict do nothing", organisation, court);
            var speaker = UUID.randomUUID();
            write("insert into person (id, name, demo) values (?, '联络员', true)", speaker);
            speaks(speaker, organisation, court);
        }));
    }

    private static Object value(RecordComponent component, Object act) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new case in this very situation, at version 1, in which everybody stands as their role says. */
    synchronized <S extends Enum<S> & CaseState> UUID put(Procedure<S, ?, ?> procedure, Matter<S, ?> matter, List<Role> roles) {
        var id = UUID.randomUUID();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            var dispute = dispute(procedure.id(), matter);
            var state = matter.state();
            write("""
                    insert into cases (id, court_code, unit_code, dispute_id, procedure, title, cause, state, final, awaits, version, schema_version,
                                       particulars, words, opened_at, updated_at)
                    values (?, ?, ?, ?, ?, '样本', ?, ?, ?, ?, 1, ?, ?::jsonb, '', now(), now())""",
                    id, matter.court(), Role.UNIT, dispute, procedure.id(), matter.cause(), state.name(), state.isFinal(),
                    state.awaits() == null ? null : state.awaits().name(), procedure.schemaVersion(), json.writeValueAsString(matter.particulars()));
            for (int i = 0; i < matter.parties().size(); i++) {
                var party = matter.parties().get(i);
                write("insert into case_party (case_id, party_id, standing, position) values (?, ?, ?, ?)", id, party.id(), party.standing().name(), i);
            }
            roles.forEach(role -> stand(id, role, matter));
            matter.running().forEach((rule, due) -> run(id, matter.court(), procedure.period(rule).orElseThrow(), due));
        }));
        return id;
    }

    private UUID dispute(String procedure, Matter<?, ?> matter) {
        var id = UUID.nameUUIDFromBytes(procedure.getBytes());
        if (entered.add(id)) {
            write("""
                    insert into dispute (id, court_code, story, claims, cause, elements, channel, opened_by, opened_at)
                    values (?, ?, '经过', '请求', ?, '{}', 'WEB', ?, now()) on conflict do nothing""", id, matter.court(), matter.cause(), id);
            for (int i = 0; i < matter.parties().size(); i++) {
                var party = matter.parties().get(i);
                write("insert into party (id, dispute_id, position, name, kind, district, person_id) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        party.id(), id, i, party.name(), party.kind().name(), party.district(), party.person());
            }
        }
        return id;
    }

    private void stand(UUID id, Role role, Matter<?, ?> matter) {
        for (var standing : role.standings()) {
            var party = matter.parties(standing).stream().map(Party::id).findFirst().orElse(null);
            write("insert into standing (case_id, person_id, standing, party_id, since) values (?, ?, ?, ?, now() - interval '1 minute')",
                    id, role.person(), standing.name(), party);
        }
    }

    private void run(UUID id, String court, Period period, LocalDate due) {
        write("""
                insert into period (case_id, rule_id, ordinal, court_code, name, responsible, escalate_to, started_on, due_on, warn_on, status, reckoning, on_expiry)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', '[]', ?)""",
                id, period.id(), court, period.rule().name(), period.responsible().name(), period.escalateTo().name(), LocalDate.now(Moment.ZONE), due, due, period.onExpiry());
    }

    private void write(String sql, Object... values) {
        var all = new ArrayList<Object>(values.length);
        for (var value : values) {
            all.add(value);
        }
        database.sql(sql).params(all).update();
    }
}
