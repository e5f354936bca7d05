package org.fengqiao.intake.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.Talk;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Lives one invented mediation through the real act pipeline, in times gone by. */
final class Life {

    private final Sample sample;
    private final Cases cases;
    private final Viewers viewers;
    private final Talk talk;
    private Instant now;
    private int acts;

    Life(Sample sample, Cases cases, Viewers viewers, Talk talk) {
        this.sample = sample;
        this.cases = cases;
        this.viewers = viewers;
        this.talk = talk;
        this.now = sample.told();
    }

    Life after(int days, int hours) {
        now = now.plus(Duration.ofDays(days)).plus(Duration.ofHours(hours)).plusSeconds(37L * (sample.number() % 50));
        return this;
    }

    Life clerk(String act, String body) {
        return by(sample.clerk(), act, body);
    }

    /** Does it as the one who speaks for the partner organisation. */
    Life partner(String act, String body) {
        return by(sample.place().partner().contact(), act, body);
    }

    Life mediator(String act, String body) {
        return by(sample.mediator(), act, body);
    }

    Life claimant(String act, String body) {
        return by(sample.claimant(), act, body);
    }

    Life respondent(String act, String body) {
        return by(sample.respondent(), act, body);
    }

    Life joins() {
        return CurrentViewer.asSystem(() -> does("join", "{\"party\":\"" + sample.respondentParty() + "\",\"person\":\"" + sample.respondent() + "\"}"));
    }

    Life mediatorSays(String text) {
        return says(sample.mediator(), Standing.MEDIATOR, null, text);
    }

    Life claimantSays(String text) {
        return says(sample.claimant(), Standing.CLAIMANT, sample.claimantParty(), text);
    }

    Life respondentTellsTheMediatorAlone(String text) {
        var viewer = viewers.find(sample.respondent()).orElseThrow();
        var actor = new Actor(viewer.person(), viewer.name(), Standing.RESPONDENT, sample.respondentParty());
        return CurrentViewer.as(viewer, () -> {
            talk.say(sample.caseId(), sample.respondentParty(), actor, UUID.randomUUID(), text, now);
            return this;
        });
    }

    /** The sides and the mediator read what was said to them. */
    Life allLook() {
        looks(sample.claimant(), null);
        looks(sample.respondent(), null);
        looks(sample.mediator(), null);
        looks(sample.mediator(), sample.respondentParty());
        return this;
    }

    private void looks(UUID person, @Nullable UUID party) {
        CurrentViewer.as(viewers.find(person).orElseThrow(), () -> {
            talk.look(sample.caseId(), party, person, now);
            return party;
        });
    }

    private Life says(UUID person, Standing standing, @Nullable UUID party, String text) {
        var viewer = viewers.find(person).orElseThrow();
        return CurrentViewer.as(viewer, () -> {
            talk.say(sample.caseId(), null, new Actor(person, viewer.name(), standing, party), UUID.randomUUID(), text, now);
            return this;
        });
    }

    private Life by(UUID person, String act, String body) {
        return CurrentViewer.as(viewers.find(person).orElseThrow(), () -> does(act, body));
    }

    private Life does(String act, String body) {
        var key = Sample.named("demo:act:" + sample.number() + ":" + acts++);
        var version = cases.see(sample.caseId()).version();
        cases.act(new ActRequest(sample.caseId(), act, version, key, body, null, null, "demo", null), now);
        return this;
    }
}
