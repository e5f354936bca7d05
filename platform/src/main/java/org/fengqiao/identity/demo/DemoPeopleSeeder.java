package org.fengqiao.identity.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.courts.Organisation;
import org.fengqiao.courts.OrganisationKind;
import org.fengqiao.courts.Organisations;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Lawyer;
import org.fengqiao.identity.Lawyers;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.procedure.Office;
import org.fengqiao.identity.signin.ExternalPeople;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the invented people before any other demo data. Running it again changes nothing. */
@Component
@Order(10)
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoPeopleSeeder implements ApplicationRunner {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 30);

    /** As {@code ./fengqiao up} sets it. */
    private static final String PLATFORM = "https://service-platform.example";

    private final People people;
    private final Offices offices;
    private final Organisations organisations;
    private final Authorisations authorisations;
    private final Lawyers lawyers;
    private final ExternalPeople external;
    private final TransactionTemplate transaction;

    DemoPeopleSeeder(
            People people, Offices offices, Organisations organisations, Authorisations authorisations, Lawyers lawyers,
            ExternalPeople external, TransactionTemplate transaction) {
        this.people = people;
        this.offices = offices;
        this.organisations = organisations;
        this.authorisations = authorisations;
        this.lawyers = lawyers;
        this.external = external;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.find(DemoPeople.OPERATOR).isEmpty()) {
            CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> enterAll()));
        }
    }

    private void enterAll() {
        Roster.read("organisations.csv").forEach(this::organisation);
        for (var row : Roster.read("people.csv")) {
            person(row);
            if (!cell(row, "office").isEmpty()) {
                office(row);
            }
        }
        lawyers.enter(new Lawyer(DemoPeople.LAWYER_SHEN, "13101201010000001", "申江示例律师事务所"));
        lawyers.enter(new Lawyer(DemoPeople.LAWYER_GU, "13205201110000002", "太湖示例律师事务所"));
        lawyers.enter(new Lawyer(DemoPeople.LAWYER_TAO, "13304201210000003", "嘉善示例律师事务所"));
        external.link(PLATFORM, "demo-zhou-yulan", DemoPeople.CITIZEN_ZHOU);
        authorisations.record(new Authorisation(
                UUID.nameUUIDFromBytes("demo:authorisation:chen".getBytes(StandardCharsets.UTF_8)),
                DemoPeople.CITIZEN_CHEN,
                DemoPeople.CITIZEN_CHEN_DAUGHTER,
                Authorisation.Relation.RELATIVE,
                null,
                true,
                SINCE,
                null,
                null,
                DemoPeople.CITIZEN_CHEN,
                false));
    }

    private void organisation(Map<String, String> row) {
        organisations.enter(new Organisation(
                DemoPeople.organisation(cell(row, "key")),
                cell(row, "name"),
                OrganisationKind.valueOf(cell(row, "kind")),
                cell(row, "speciality"),
                "",
                List.of(cell(row, "courts").split(",")),
                true));
    }

    private void person(Map<String, String> row) {
        var level = cell(row, "level");
        people.enter(new NewPerson(
                DemoPeople.id(cell(row, "key")),
                cell(row, "key").startsWith("company-") ? PersonKind.LEGAL : PersonKind.NATURAL,
                cell(row, "name"),
                null,
                cell(row, "phone"),
                level.isEmpty() ? RealNameLevel.NONE : RealNameLevel.valueOf(level),
                !cell(row, "elder").isEmpty(),
                true));
    }

    private void office(Map<String, String> row) {
        var unit = cell(row, "unit");
        var organisation = cell(row, "organisation");
        var held = new OfficeHeld(
                Office.valueOf(cell(row, "office")),
                cell(row, "court"),
                unit.isEmpty() ? null : unit,
                Scope.valueOf(cell(row, "scope")),
                organisation.isEmpty() ? null : DemoPeople.organisation(organisation));
        var id = UUID.nameUUIDFromBytes(("demo:office:" + cell(row, "key") + held.office() + held.court()).getBytes(StandardCharsets.UTF_8));
        offices.grant(new Offices.Term(id, DemoPeople.id(cell(row, "key")), held, SINCE, null), null);
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
