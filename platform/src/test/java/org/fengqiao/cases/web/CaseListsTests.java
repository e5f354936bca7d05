package org.fengqiao.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class CaseListsTests {

    private static final String COURT = "浙0421";
    private static final String ELSEWHERE = "苏0509";
    private static final int MANY = 1_200;
    private static final int SELDOM = 20;

    @Autowired
    CaseController controller;

    @Autowired
    JdbcClient sql;

    @Autowired
    InstantSource clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Viewer president =
            new Viewer(UUID.randomUUID(), "院长", List.of(new OfficeHeld(Office.PRESIDENT, COURT, null, Scope.COURT)), RealNameLevel.values()[0], false);
    private final Viewer mediator = new Viewer(UUID.randomUUID(), "调解员", List.of(), RealNameLevel.values()[0], false);
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void fillTheCourt() {
        fill(COURT, MANY);
        fill(ELSEWHERE, 10);
    }

    @Test
    void pagesOverEveryCaseThatHasAFrequentWord() {
        var seen = new HashSet<UUID>();
        var page = list(word + "often", "opened,asc", 0);
        for (int i = 0; !page.items().isEmpty(); page = list(word + "often", "opened,asc", ++i)) {
            seen.addAll(page.items().stream().map(CaseRow::id).toList());
        }
        assertThat(seen).hasSize(MANY / 2);
    }

    @Test
    void findsTheFewCasesThatHaveARareWordInTheViewersCourtsOnly() {
        assertThat(list(word + "n7", "due,asc", 0).items()).singleElement().extracting(CaseRow::court).isEqualTo(COURT);
        assertThat(list(word + "n7 " + word + "n8", "due,asc", 0).items()).isEmpty();
        assertThat(list(word + "n7", "due,asc", 0).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due,asc", "opened,desc", "number,asc", "number,desc"})
    void pagesOverAndCountsTheFewCasesThatAreLookedUpByTheirWord(String sort) {
        var seen = new ArrayList<CaseRow>();
        for (int i = 0; i < 3; i++) {
            var page = seldom(sort, i);
            assertThat(page.total()).isEqualTo(SELDOM);
            seen.addAll(page.items());
        }
        assertThat(seen).extracting(CaseRow::id).hasSize(SELDOM).doesNotHaveDuplicates();
        assertThat(seldom(sort, 3)).satisfies(beyond -> assertThat(beyond.items()).isEmpty()).extracting(Page::total).isEqualTo(SELDOM);
        if (sort.startsWith("number")) {
            assertThat(seen.stream().takeWhile(row -> row.number() != null)).hasSize(SELDOM / 2);
        }
    }

    private Page<CaseRow> seldom(String sort, int page) {
        return CurrentViewer.as(president, () -> controller.list(filter(word + "seldom", sort, null, null), page, 8));
    }

    @Test
    void listsWhatASideOwesWhileTheCaseWaitsForTheCourt() {
        var claimant = new Viewer(UUID.randomUUID(), "申请人", List.of(), RealNameLevel.values()[0], false);
        var respondent = new Viewer(UUID.randomUUID(), "被申请人", List.of(), RealNameLevel.values()[0], false);
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        dueOn(11, today.plusDays(1).toString(), false);
        standsAs(claimant, "CLAIMANT");
        standsAs(respondent, "RESPONDENT");
        runs("transfer-to-division", "FILING_CLERK", today.plusDays(1));
        runs("fee-prepayment", "CLAIMANT", today.plusDays(6));

        assertThat(todo(claimant).items()).singleElement().satisfies(row -> {
            assertThat(row.own()).isTrue();
            assertThat(row.due().period()).isEqualTo("fee-prepayment");
            assertThat(row.due().daysLeft()).isEqualTo(6);
        });
        assertThat(todo(respondent).items()).as("owes nothing").isEmpty();
        assertThat(mine(respondent).items()).singleElement().satisfies(row -> {
            assertThat(row.own()).isFalse();
            assertThat(row.due().period()).as("the nearest, whoever keeps it").isEqualTo("transfer-to-division");
        });
        ended("fee-prepayment");
        assertThat(todo(claimant).items()).as("paid").isEmpty();
    }

    @Test
    void countsATimeForAllSidesAsOnesOwnForThoseStillAwaited() {
        var claimant = new Viewer(UUID.randomUUID(), "申请人", List.of(), RealNameLevel.values()[0], false);
        var respondent = new Viewer(UUID.randomUUID(), "被申请人", List.of(), RealNameLevel.values()[0], false);
        var party = UUID.randomUUID();
        dueOn(13, LocalDate.ofInstant(clock.instant(), Moment.ZONE).plusDays(1).toString(), false);
        standsAs(claimant, "CLAIMANT");
        write("insert into standing (case_id, person_id, standing, party_id, since) select id, ?, 'RESPONDENT', ?, now() from cases where words @@ cast(? as tsquery)",
                respondent.person(), party, word + "due");
        write("update cases set awaits = 'CLAIMANT', awaits_sides = array[cast(? as uuid)] where words @@ cast(? as tsquery)", party, word + "due");
        runs("choose-mediator", "CLAIMANT", LocalDate.ofInstant(clock.instant(), Moment.ZONE).plusDays(1));

        assertThat(mine(respondent).items()).extracting(CaseRow::own).as("has not chosen yet").containsExactly(true);
        assertThat(mine(claimant).items()).extracting(CaseRow::own).as("has chosen").containsExactly(false);
    }

    private Page<CaseRow> mine(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> controller.list(filter("mine", word + "due", null, null, null), 0, 20));
    }

    private Page<CaseRow> todo(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> controller.list(filter("todo", word + "due", null, null, null), 0, 20));
    }

    private void standsAs(Viewer whom, String standing) {
        write("insert into standing (case_id, person_id, standing, since) select id, ?, ?, now() from cases where words @@ cast(? as tsquery)", whom.person(), standing, word + "due");
    }

    private void runs(String rule, String responsible, LocalDate due) {
        write("""
                insert into period (case_id, rule_id, ordinal, court_code, name, responsible, escalate_to, started_on, due_on, warn_on, status, reckoning)
                select id, ?, 0, court_code, '期限', ?, 'TRIBUNAL_HEAD', ?, ?, ?, 'RUNNING', '[]' from cases where words @@ cast(? as tsquery)""",
                rule, responsible, due, due, due, word + "due");
    }

    private void ended(String rule) {
        write("update period set status = 'DONE' where rule_id = ? and case_id in (select id from cases where words @@ cast(? as tsquery))", rule, word + "due");
    }

    private void write(String statement, Object... values) {
        CurrentViewer.runAsSystem(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> sql.sql(statement).params(values).update()));
    }

    @Test
    void countsNumbersAsCourtsDoWithNumberlessCasesLast() {
        var upward = numbers("number,asc");
        var numbered = upward.stream().filter(Objects::nonNull).toList();

        assertThat(numbered).hasSize(MANY / 2);
        assertThat(numbered).isSortedAccordingTo((a, b) -> Integer.compare(serial(a), serial(b)));
        assertThat(upward.subList(0, numbered.size())).isEqualTo(numbered);
        assertThat(numbers("number,desc").subList(0, numbered.size())).isEqualTo(numbered.reversed());
    }

    @Test
    void listsClosedCasesAfterTheOpenOnesHoweverLongAgoTheyWereDue() {
        dueOn(1, "2026-01-05", true);
        dueOn(3, "2026-03-05", false);
        dueOn(5, "2026-05-05", false);
        dueOn(7, "2026-07-05", true);
        assertThat(due("due,asc")).containsExactly("n3", "n5", "n1", "n7");
        assertThat(due("due,desc")).containsExactly("n5", "n3", "n7", "n1");
    }

    @Test
    void countsEveryOpenCaseUnderOneUrgencyAndListsJustThose() {
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        int[] days = {-40, -1, 0, 1, 3, 4, 7, 8, 400};
        for (int i = 0; i < days.length; i++) {
            dueOn(2 * i + 1, today.plusDays(days[i]).toString(), false);
        }
        dueOn(31, null, false);
        dueOn(33, today.minusDays(1).toString(), true);

        var expected = Map.of(Urgency.OVERDUE, 2, Urgency.TODAY, 1, Urgency.SOON, 2, Urgency.WEEK, 2, Urgency.LATER, 2, Urgency.UNCLOCKED, 1);
        assertThat(CurrentViewer.as(president, () -> controller.counts(filter(word + "due", null, null, true)))).isEqualTo(new CaseLists.Counts(10, 1, 2, expected));
        handedTo(mediator);
        expected.forEach((urgency, count) -> {
            assertThat(total(president, "court", urgency)).as(urgency.name()).isEqualTo(count);
            assertThat(total(mediator, "mine", urgency)).as(urgency + " among the cases one stands in").isEqualTo(count);
            assertThat(total(mediator, "todo", urgency)).as(urgency + " among those that await one").isEqualTo(count);
        });
    }

    private int total(Viewer viewer, String view, Urgency urgency) {
        return CurrentViewer.as(viewer, () -> controller.list(filter(view, word + "due", "due,asc", urgency, null), 0, 200)).total();
    }

    private void handedTo(Viewer whom) {
        CurrentViewer.runAsSystem(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            sql.sql("insert into standing (case_id, person_id, standing, since) select id, ?, 'MEDIATOR', now() from cases where court_code = ? and words @@ cast(? as tsquery)")
                    .params(whom.person(), COURT, word + "due").update();
            sql.sql("update cases set awaits = 'MEDIATOR' where words @@ cast(? as tsquery)").param(word + "due").update();
        }));
    }

    private void dueOn(int n, @Nullable String day, boolean closed) {
        CurrentViewer.runAsSystem(() -> new TransactionTemplate(transactions).executeWithoutResult(_ ->
                sql.sql("update cases set title = 'n' || :n, due_on = cast(:day as date), final = :closed, words = to_tsvector('simple', :due) where words @@ cast(:word as tsquery)")
                        .param("n", n).param("day", day).param("closed", closed).param("due", word + "due").param("word", word + "n" + n).update()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "'", "（", "-"})
    void findsNoCaseBySignsAlone(String signs) {
        assertThat(list(signs, "due,asc", 0).items()).isEmpty();
    }

    @Test
    void findsNoCaseByAWordThatNoneCouldHave() {
        assertThat(list("x".repeat(2100), "due,asc", 0).total()).isZero();
    }

    private List<String> due(String sort) {
        return list(word + "due", sort, 0).items().stream().filter(row -> row.court().equals(COURT)).map(CaseRow::title).toList();
    }

    private List<String> numbers(String sort) {
        var numbers = new ArrayList<String>();
        var page = list(word, sort, 0);
        for (int i = 0; !page.items().isEmpty(); page = list(word, sort, ++i)) {
            page.items().forEach(row -> numbers.add(row.number()));
        }
        return numbers;
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.indexOf("初") + 1, number.indexOf("号")));
    }

    private Page<CaseRow> list(String words, String sort, int page) {
        return CurrentViewer.as(president, () -> controller.list(filter(words, sort, null, null), page, 200));
    }

    private static CaseFilter filter(String words, @Nullable String sort, @Nullable Urgency urgency, @Nullable Boolean open) {
        return filter("court", words, sort, urgency, open);
    }

    private static CaseFilter filter(String view, String words, @Nullable String sort, @Nullable Urgency urgency, @Nullable Boolean open) {
        return new CaseFilter(view, null, null, null, null, null, null, null, null, urgency, null, open, words, sort, null, null, null, null, null);
    }

    /** Half of them have a number, half of them a frequent word, two of 120 a seldom one, and each has one of its own. */
    private void fill(String court, int cases) {
        CurrentViewer.runAsSystem(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            var dispute = UUID.randomUUID();
            sql.sql("""
                            insert into dispute (id, court_code, story, claims, elements, channel, opened_by, opened_at)
                            values (?, ?, '', '', '{}', 'DESK', ?, now())""")
                    .params(dispute, court, UUID.randomUUID())
                    .update();
            sql.sql("""
                            insert into cases (id, court_code, dispute_id, procedure, number, title, state, final, version, schema_version,
                                               particulars, words, opened_at, updated_at)
                            select gen_random_uuid(), :court, :dispute, 'mediation',
                                   case when n % 2 = 0 then '（2026）' || :court || left(:word, 6) || '民初' || n || '号' end, 'n', 'REGISTERED', false, 1, 1,
                                   '{}', to_tsvector('simple', :word || ' ' || :word || 'n' || n || case when n % 2 = 1 then ' ' || :word || 'often' else '' end
                                                        || case when n % 120 in (3, 4) then ' ' || :word || 'seldom' else '' end),
                                   now(), now()
                            from generate_series(1, :cases) n""")
                    .param("court", court)
                    .param("dispute", dispute)
                    .param("word", word)
                    .param("cases", cases)
                    .update();
        }));
    }
}
