package org.fengqiao.intake.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewers;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.Intake;
import org.fengqiao.intake.Registration;
import org.fengqiao.intake.WayOut;
import org.fengqiao.mediation.Talk;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Enters about a hundred invented disputes over the four courts. Each is lived through the real pipeline with times gone by; what is there
 * already is left alone. {@code fengqiao.demo.disputes=false} leaves them out.
 */
@Component
@Order(20)
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoDisputes implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoDisputes.class);
    private static final List<UUID> CITIZENS = List.of(
            DemoPeople.CITIZEN_ZHOU, DemoPeople.CITIZEN_WU, DemoPeople.CITIZEN_CHEN, DemoPeople.CITIZEN_XU, DemoPeople.CITIZEN_MA, DemoPeople.CITIZEN_QIAN);

    private final Intake intake;
    private final Cases cases;
    private final People people;
    private final Viewers viewers;
    private final Talk talk;
    private final InstantSource clock;
    private final boolean wanted;

    DemoDisputes(
            Intake intake, Cases cases, People people, Viewers viewers, Talk talk, InstantSource clock,
            @Value("${fengqiao.demo.disputes:true}") boolean wanted) {
        this.intake = intake;
        this.cases = cases;
        this.people = people;
        this.viewers = viewers;
        this.talk = talk;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && !CurrentViewer.asSystem(() -> isThere(last(Tale.all())))) {
            Thread.ofPlatform().name("demo-disputes").start(this::enterAll);
        }
    }

    private static int last(List<Tale> tales) {
        return Place.ALL.size() * tales.size() - 1;
    }

    private boolean isThere(int number) {
        try {
            cases.see(registrationOf(number).firstCase());
            return true;
        } catch (CaseProblem.NotFound e) {
            return false;
        }
    }

    private static Registration registrationOf(int number) {
        return new Registration(Sample.key(number), "", null, "", DraftContent.EMPTY, Map.of(), Map.of(), new Moment(Instant.EPOCH, Actor.clock()), "");
    }

    /** Enters what is not there yet; gives how many did not come all the way. */
    int enterAll() {
        var tales = Tale.all();
        int last = last(tales);
        var started = clock.instant();
        int failed = 0;
        for (int n = 0; n <= last; n++) {
            int number = n;
            try {
                if (!CurrentViewer.asSystem(() -> isThere(number))) {
                    enter(number, tales);
                }
            } catch (RuntimeException e) {
                failed++;
                log.warn("demo dispute {} did not come all the way", number, e);
            }
        }
        log.info("demo disputes: {} in {} s, {} of them incomplete", last + 1, Duration.between(started, clock.instant()).toSeconds(), failed);
        return failed;
    }

    private void enter(int number, List<Tale> tales) {
        var place = Place.ALL.get(number % Place.ALL.size());
        var tale = tales.get(number / Place.ALL.size());
        var stages = Stage.values();
        var stage = stages[(number / Place.ALL.size() + 7 * (number % Place.ALL.size())) % stages.length];
        var sample = sample(number, place, tale, stage);
        CurrentViewer.as(viewers.find(sample.claimant()).orElseThrow(), () -> intake.register(sample.registration()));
        Lives.live(new Life(sample, cases, viewers, talk), sample);
    }

    private Sample sample(int number, Place place, Tale tale, Stage stage) {
        var claimant = number < CITIZENS.size() * 2 ? CITIZENS.get(number % CITIZENS.size()) : person(number * 2, false, tale);
        var respondent = number >= 4 && number < 8 && !tale.againstCompany() ? DemoPeople.CITIZEN_WU : person(number * 2 + 1, tale.againstCompany(), tale);
        if (claimant.equals(respondent)) {
            respondent = person(number * 2 + 1, tale.againstCompany(), tale);
        }
        var now = clock.instant().atZone(Moment.ZONE);
        var told = stage.daysAgo() == 0 || stage == Stage.CHOOSING
                ? now.minusHours(5L + number % 3).toInstant()
                : now.toLocalDate().minusDays(stage.daysAgo()).atTime(9, number % 60).atZone(Moment.ZONE).toInstant();
        return new Sample(number, place, tale, stage, claimant, respondent, told, registration(number, place, tale, stage, claimant, respondent, told));
    }

    private Registration registration(
            int number, Place place, Tale tale, Stage stage, UUID claimant, UUID respondent, Instant told) {
        var names = people.names(List.of(claimant, respondent));
        var here = names.getOrDefault(claimant, "");
        var there = names.getOrDefault(respondent, "");
        var town = place.town(number);
        var parties = List.of(
                party("a", Standing.CLAIMANT, Party.Kind.NATURAL, here, place, town),
                party("b", Standing.RESPONDENT, tale.againstCompany() ? Party.Kind.LEGAL : Party.Kind.NATURAL, there, place, town));
        var ways = WayOut.values();
        var way = stage.goesStraightToFiling() ? WayOut.FILING : stage == Stage.ENTRUSTED ? WayOut.PARTNER : ways[number % (ways.length - 1)];
        var organisation = way == WayOut.PARTNER ? place.partner().organisation().toString() : null;
        var content = new DraftContent(
                tale.told(tale.story(), here, there, town), tale.cause(), Map.of(), tale.told(tale.claims(), here, there, town), tale.amount(),
                parties, List.of(), way, organisation, place.court(), null, null, priority(number, tale), false);
        var moment = new Moment(told, new Actor(claimant, here, Standing.CLAIMANT, null));
        return new Registration(
                Sample.key(number), place.court(), null, "WEB", content, Map.of("a", claimant), Map.of(), moment, "demo");
    }

    /** Some of the invented people should not be kept waiting. */
    private static List<PriorityGroup> priority(int number, Tale tale) {
        if (tale.cause().contains("劳动报酬")) {
            return List.of(PriorityGroup.WAGES);
        }
        return number % 11 == 0 ? List.of(PriorityGroup.ELDERLY) : number % 17 == 0 ? List.of(PriorityGroup.DISABLED, PriorityGroup.HARDSHIP) : List.of();
    }

    private UUID person(int number, boolean company, Tale tale) {
        var id = Sample.named("demo:party:" + number);
        var name = company ? Names.company(number, tale.cause()) : Names.person(number);
        return CurrentViewer.asSystem(() -> people.enter(new NewPerson(
                id, company ? PersonKind.LEGAL : PersonKind.NATURAL, name, null, "1200001" + String.format("%04d", number), RealNameLevel.DOCUMENT, false, true)));
    }

    private static DraftParty party(String key, Standing role, Party.Kind kind, String name, Place place, String town) {
        return new DraftParty(key, role, kind, name, null, null, town + "示例路" + (name.hashCode() & 63) + "号", place.district(), false, true);
    }
}
