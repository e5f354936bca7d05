package org.fengqiao.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.NewDispute;
import org.fengqiao.cases.Opening;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.mediation.Way;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class OverviewTests {

    private static final String COURT = "沪0118";

    @Autowired
    Cases cases;

    @Autowired
    OverviewController controller;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final Viewer president = official(Office.PRESIDENT, COURT);
    private final UUID mediator = UUID.randomUUID();
    private final LocalDate today = Instant.now().atZone(Moment.ZONE).toLocalDate();

    @Test
    void showsWhatIsDueOverdueAndStuckAndWhoHasIt() {
        var overdue = open(today.minusDays(2));
        var due = open(today);
        var stuck = open(today.plusDays(9));
        change("update cases set updated_at = now() - interval '20 days' where id = ?", stuck);

        var seen = CurrentViewer.as(president, () -> controller.overview(COURT, null));

        assertThat(seen.overdue()).extracting(CaseRow::id).contains(overdue).doesNotContain(due, stuck);
        assertThat(seen.dueToday()).extracting(CaseRow::id).contains(due).doesNotContain(overdue, stuck);
        assertThat(seen.stuck()).extracting(CaseRow::id).contains(stuck).doesNotContain(due, overdue);
        assertThat(seen.byPerson())
                .filteredOn(l -> mediator.equals(l.person()))
                .singleElement()
                .isEqualTo(new Overview.Load(mediator, "", 3, 1, 1, 1));
    }

    @Test
    void countsWhatNobodyHasInHandYetAndListsIt() {
        var before = unowned();
        var id = open(today.minusDays(1));
        change("update cases set owner_id = null where id = ?", id);

        assertThat(unowned()).isEqualTo(new Overview.Load(null, "", before.open() + 1, before.dueToday(), before.overdue() + 1, before.stuck()));
    }

    private Overview.Load unowned() {
        return CurrentViewer.as(president, () -> controller.overview(COURT, null)).byPerson().stream()
                .filter(l -> l.person() == null).findFirst().orElse(new Overview.Load(null, "", 0, 0, 0, 0));
    }

    @Test
    void showsAnEscalatedPeriodUntilItEnds() {
        var id = open(today.minusDays(1));
        change("update period set escalated_at = now() where case_id = ?", id);

        assertThat(CurrentViewer.as(president, () -> controller.overview(COURT, null)).escalations())
                .extracting(Overview.Escalation::caseId)
                .contains(id);
    }

    @Test
    void showsAHeadNothingOfAnotherCourt() {
        var id = open(today.minusDays(2));
        var elsewhere = official(Office.PRESIDENT, "浙0421");

        assertThat(CurrentViewer.as(elsewhere, () -> controller.overview(COURT, null)).overdue())
                .extracting(CaseRow::id)
                .doesNotContain(id);
    }

    @Test
    void isForHeadsAndPresidentsOnly() {
        var judge = official(Office.JUDGE, COURT);

        assertThatThrownBy(() -> CurrentViewer.as(judge, () -> controller.overview(COURT, null))).isInstanceOf(OfficeRequired.class);
    }

    private UUID open(LocalDate due) {
        var id = UUID.randomUUID();
        var party = new NewDispute.NewParty(
                UUID.randomUUID(), Standing.CLAIMANT, Party.Kind.NATURAL, "某甲", null, null, null, null, null, false);
        var dispute = new NewDispute(
                UUID.randomUUID(), COURT, "借了钱没还", "还钱", null, "民间借贷纠纷", Map.of(), "DESK", List.of(party));
        var request = new MediationRequest("借了钱没还", "还钱", null, Map.of(), List.of(), Way.PEOPLE, null);
        var opening = new Opening(id, MediationRequest.PROCEDURE, COURT, null, request.particulars(), new HashMap<>());
        CurrentViewer.runAsSystem(() -> cases.open(dispute, opening, Actor.clock(), UUID.randomUUID(), "test"));
        change("update cases set owner_id = '" + mediator + "', due_on = '" + due + "' where id = ?", id);
        return id;
    }

    private void change(String statement, UUID id) {
        CurrentViewer.runAsSystem(() ->
                new TransactionTemplate(transactions).executeWithoutResult(_ -> sql.sql(statement).param(id).update()));
    }

    private static Viewer official(Office office, String at) {
        return new Viewer(
                UUID.randomUUID(), office.label(), List.of(new OfficeHeld(office, at, null, Scope.COURT)), RealNameLevel.values()[0], false);
    }
}
