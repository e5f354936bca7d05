package org.fengqiao.mediation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.mediation.Talk;
import org.fengqiao.mediation.model.MediationParticulars;
import org.fengqiao.mediation.store.Message;
import org.fengqiao.mediation.store.RoomId;
import org.fengqiao.mediation.store.Rooms;
import org.fengqiao.notices.LiveEvents;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rooms of a mediation: one for all, and one for each side with the mediator alone. */
@RestController
@RequestMapping(path = "/api/cases/{id}/rooms", produces = "application/json")
class RoomController {

    private static final int MOST = 500;

    private final Cases cases;
    private final Rooms rooms;
    private final InstantSource clock;
    private final Talk talk;
    private final LiveEvents live;

    RoomController(Cases cases, Rooms rooms, InstantSource clock, Talk talk, LiveEvents live) {
        this.cases = cases;
        this.rooms = rooms;
        this.clock = clock;
        this.talk = talk;
        this.live = live;
    }

    record RoomRow(String room, @Nullable UUID party, String label, int unread, @Nullable Instant lastAt) {}

    record MessageRow(UUID id, Instant at, String who, String standing, String standingLabel, boolean mine, String text) {}

    record Said(@NotBlank(message = "请写点什么再发送") @Size(max = 4000, message = "一次最多 4000 字") String text) {}

    @GetMapping
    @Transactional
    public List<RoomRow> rooms(@PathVariable UUID id) {
        var seen = mediation(id);
        var viewer = CurrentViewer.require().person();
        var open = new ArrayList<RoomRow>();
        for (var room : roomsOf(seen)) {
            var glance = rooms.glance(room, viewer);
            open.add(new RoomRow(room.kind(), room.party(), label(seen, room), glance.unread(), glance.lastAt()));
        }
        return open;
    }

    @GetMapping("/messages")
    @Transactional
    public List<MessageRow> messages(
            @PathVariable UUID id, @RequestParam String room, @RequestParam @Nullable UUID party) {
        var entered = enter(mediation(id), room, party);
        var viewer = CurrentViewer.require().person();
        talk.look(id, entered.party(), viewer, clock.instant());
        return rooms.messages(entered, MOST).stream().map(m -> row(m, viewer)).toList();
    }

    @PostMapping("/messages")
    @Transactional
    public MessageRow say(
            @PathVariable UUID id, @RequestParam String room, @RequestParam @Nullable UUID party,
            @RequestHeader(name = Problem.KEY, required = false) @Nullable UUID key, @Valid @RequestBody Said said) {
        var seen = mediation(id);
        if (seen.closed()) {
            throw new Problem(HttpStatus.CONFLICT, "mediation/closed", "调解已经结束", "调解结束后不能再发言，以前的话还可以看");
        }
        var entered = enter(seen, room, party);
        var speaker = speaker(seen, entered);
        var message = new Message(
                Problem.idOf(speaker.person(), key), clock.instant(), speaker.person(), speaker.name(), speaker.capacity().name(), said.text().strip());
        if (!talk.say(id, entered.party(), speaker, message.id(), message.text(), message.at())) {
            return row(rooms.find(entered, message.id()).filter(m -> m.text().equals(message.text())).orElseThrow(Problem::keyReused), speaker.person());
        }
        live.tell(hearers(seen, entered, speaker), "room", id);
        return row(message, speaker.person());
    }

    private SeenCase mediation(UUID id) {
        var seen = cases.see(id);
        if (!seen.procedure().equals(MediationRequest.PROCEDURE)) {
            throw Problem.notFound("这个调解");
        }
        return seen;
    }

    /** The joint room, the mediator's caucus with each side, and a side's own. Officials of the court have none. */
    private static List<RoomId> roomsOf(SeenCase seen) {
        var open = new ArrayList<RoomId>();
        boolean mediates = seen.as(Standing.MEDIATOR);
        var mine = seen.asking().stream().map(Actor::forParty).filter(Objects::nonNull).toList();
        if (mediates || !mine.isEmpty()) {
            open.add(new RoomId(seen.id(), null));
        }
        seen.parties().stream()
                .filter(p -> p.standing().isParty() && (mediates || mine.contains(p.id())))
                .forEach(p -> open.add(new RoomId(seen.id(), p.id())));
        return open;
    }

    private static RoomId enter(SeenCase seen, String kind, @Nullable UUID party) {
        return roomsOf(seen).stream()
                .filter(r -> r.kind().equals(kind) && Objects.equals(r.party(), party))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("这个房间"));
    }

    private static Actor speaker(SeenCase seen, RoomId room) {
        return seen.asking().stream()
                .filter(a -> a.capacity() == Standing.MEDIATOR || a.forParty() != null)
                .filter(a -> room.party() == null || a.capacity() == Standing.MEDIATOR || room.party().equals(a.forParty()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("这个房间"));
    }

    /** Those whose pages show the room: the mediator and the people behind the sides that may enter. */
    private static Set<UUID> hearers(SeenCase seen, RoomId room, Actor speaker) {
        var people = new HashSet<UUID>();
        seen.parties().stream()
                .filter(p -> room.party() == null || room.party().equals(p.id()))
                .map(Party::person)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (seen.particulars() instanceof MediationParticulars m && m.mandate().mediator() != null) {
            people.add(m.mandate().mediator());
        }
        people.remove(speaker.person());
        return people;
    }

    private static String label(SeenCase seen, RoomId room) {
        if (room.party() == null) {
            return "大家一起谈";
        }
        var name = seen.parties().stream().filter(p -> p.id().equals(room.party())).map(Party::name).findFirst().orElse("");
        return seen.as(Standing.MEDIATOR) ? "与" + name + "单独谈" : "与调解员单独谈";
    }

    private static MessageRow row(Message m, UUID viewer) {
        return new MessageRow(
                m.id(), m.at(), m.who(), m.standing(), Standing.valueOf(m.standing()).label(), m.author().equals(viewer), m.text());
    }
}
