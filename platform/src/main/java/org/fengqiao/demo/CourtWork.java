package org.fengqiao.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Enters invented court work, every story at every court; what is there already is left alone. {@code fengqiao.demo.disputes=false} leaves it out. */
@Component
@Order(30)
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class CourtWork implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CourtWork.class);

    private final Cases cases;
    private final People people;
    private final Viewers viewers;
    private final JsonMapper json;
    private final InstantSource clock;
    private final boolean wanted;

    CourtWork(
            Cases cases, People people, Viewers viewers, JsonMapper json, InstantSource clock,
            @Value("${fengqiao.demo.disputes:true}") boolean wanted) {
        this.cases = cases;
        this.people = people;
        this.viewers = viewers;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && !isThere(all().getLast())) {
            Thread.ofPlatform().name("demo-court-work").start(this::enterAll);
        }
    }

    /** Enters what is not there yet; gives how many did not come all the way. */
    int enterAll() {
        int failed = 0;
        for (var cast : all()) {
            try {
                if (!isThere(cast)) {
                    enter(cast);
                }
            } catch (RuntimeException e) {
                failed++;
                log.warn("demo court work {} did not come all the way", cast, e);
            }
        }
        log.info("demo court work: {} cases, {} of them incomplete", all().size(), failed);
        return failed;
    }

    private static List<Cast> all() {
        var all = new ArrayList<Cast>();
        for (var story : Story.values()) {
            for (var court : Cast.COURTS) {
                all.add(new Cast(all.size(), story, court));
            }
        }
        return all;
    }

    private boolean isThere(Cast cast) {
        try {
            CurrentViewer.asSystem(() -> cases.see(cast.caseId()));
            return true;
        } catch (CaseProblem.NotFound e) {
            return false;
        }
    }

    private void enter(Cast cast) {
        person(cast.claimant(), cast, 0);
        person(cast.respondent(), cast, 1);
        var begun = begun(cast);
        var claimant = viewers.find(cast.claimant()).orElseThrow();
        var plot = Plot.of(cast, claimant.name(), viewers.find(cast.respondent()).orElseThrow().name(), begun);
        var actor = Actor.party(claimant.person(), claimant.name(), Standing.CLAIMANT, cast.claimantParty());
        CurrentViewer.as(claimant, () -> cases.open(plot.dispute(), plot.opening(), new Moment(begun, actor), cast.named("open"), "demo"));
        CourtLives.live(new CourtLife(cast, cases, viewers, json, begun), cast);
    }

    private Instant begun(Cast cast) {
        var now = clock.instant().atZone(Moment.ZONE);
        return cast.story().daysAgo() == 0
                ? now.minusHours(3).toInstant()
                : now.toLocalDate().minusDays(cast.story().daysAgo()).atTime(9, cast.number() % 60).atZone(Moment.ZONE).toInstant();
    }

    /** Enters an invented person; the people of the demo itself are there already. */
    private void person(UUID id, Cast cast, int side) {
        if (id.equals(cast.named(side == 0 ? "claimant" : "respondent"))) {
            var phone = "1200003" + String.format("%04d", cast.number() * 2 + side);
            CurrentViewer.asSystem(() -> people.enter(new NewPerson(
                    id, PersonKind.NATURAL, cast.name(side), null, phone, RealNameLevel.DOCUMENT, false, true)));
        }
    }
}
