package org.fengqiao.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.fengqiao.api.Problem;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.Organisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.roster.store.Entries;
import org.fengqiao.roster.store.Entry;
import org.fengqiao.roster.store.EntryBook;
import org.fengqiao.roster.store.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Changes the register: each change in one transaction, over the version the keeper saw, and with a line of who did it. */
@Component
class RosterDesk {

    private final Keepers keepers;
    private final Entries entries;
    private final EntryBook book;
    private final Records records;
    private final People people;
    private final Offices offices;
    private final Courts courts;
    private final Organisations organisations;
    private final Clock clock;

    RosterDesk(
            Keepers keepers, Entries entries, EntryBook book, Records records, People people, Offices offices, Courts courts,
            Organisations organisations, Clock clock) {
        this.keepers = keepers;
        this.entries = entries;
        this.book = book;
        this.records = records;
        this.people = people;
        this.offices = offices;
        this.courts = courts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Enters a mediator and gives the office at the court; somebody known by name and phone is not made twice. */
    UUID enter(RosterWishes.NewEntry wish) {
        var viewer = CurrentViewer.require();
        Keepers.requireAt(viewer, wish.court());
        courts.find(wish.court()).orElseThrow(() -> Problem.notFound("这个法院"));
        check(wish.organisation());
        return keepers.asSystem(() -> {
            var person = people.findByPhone(wish.name(), wish.phone()).map(Person::id)
                    .orElseGet(() -> people.enter(NewPerson.named(wish.name().strip(), null, wish.phone())));
            if (!book.enter(person, wish.court(), wish.profile())) {
                throw new Problem(HttpStatus.CONFLICT, "roster/already-entered", "已经在名册上", wish.name() + "已经在特邀调解名册上")
                        .instead("请打开这位调解员的登记，修改内容或者恢复在册");
            }
            var held = new OfficeHeld(Office.INVITED_MEDIATOR, wish.court(), null, Scope.OWN, wish.organisation());
            if (offices.holders(Office.INVITED_MEDIATOR, wish.court(), null).stream().noneMatch(h -> h.person().equals(person))) {
                offices.grant(new Offices.Term(UUID.randomUUID(), person, held, today(), null), viewer.person());
            }
            records.note(person, hand(viewer), "入册", courts.require(wish.court()).name());
            return person;
        });
    }

    void amend(UUID id, RosterWishes.Amendment wish) {
        check(wish.organisation());
        change(id, "修改登记内容", _ -> "", () -> book.amend(id, wish.profile(), wish.version()));
    }

    void stand(UUID id, RosterWishes.StatusWish wish) {
        if (!wish.ground().leadsTo().contains(wish.status())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "roster/ground", "请检查原因", "“" + wish.ground().label() + "”不能作为" + wish.status().label() + "的原因");
        }
        change(id, wish.status().label(), e -> {
            if (e.status() == wish.status()) {
                throw new Problem(HttpStatus.CONFLICT, "roster/same-status", "没有变化", e.name() + "现在就是" + e.status().label() + "状态");
            }
            return wish.ground().label() + "：" + wish.note().strip();
        }, () -> book.stand(id, wish.status(), wish.ground(), today(), wish.note().strip(), wish.version()));
    }

    void train(UUID id, RosterWishes.TrainingWish wish) {
        if (wish.day().isAfter(today())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "roster/future", "请检查培训日期", "培训还没有举行，不能登记");
        }
        change(id, "登记培训", _ -> wish.day() + " " + wish.subject() + " " + wish.hours().toPlainString() + " 学时", () -> {
            records.train(id, new Records.Training(wish.id(), wish.day(), wish.hours(), wish.subject().strip(), wish.organiser().strip()));
            return true;
        });
    }

    void review(UUID id, RosterWishes.ReviewWish wish) {
        if (wish.year() > today().getYear()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "roster/future", "请检查考核年度", "这个年度还没有到，不能考核");
        }
        change(id, "年度考核", _ -> wish.year() + " 年度：" + wish.result().label(), () -> {
            records.review(id, new Records.Review(wish.year(), wish.result(), wish.note().strip()));
            return true;
        });
    }

    private interface Writing {
        boolean done();
    }

    private void change(UUID id, String what, Function<Entry, String> detail, Writing writing) {
        var viewer = CurrentViewer.require();
        Keepers.requireReader(viewer);
        keepers.asSystem(() -> {
            var entry = entries.find(id).orElseThrow(() -> Problem.notFound("这位调解员"));
            if (!Keepers.keeps(viewer, entry)) {
                throw new OfficeRequired(Office.MEDIATION_CLERK);
            }
            var said = detail.apply(entry);
            if (!writing.done()) {
                throw new Problem(HttpStatus.CONFLICT, "roster/stale", "登记已经有了新的变化", "您打开以后，别人改过这份登记")
                        .instead("请刷新页面，看过新的内容再改");
            }
            records.note(id, hand(viewer), what, said);
            return entry;
        });
    }

    private void check(@Nullable UUID organisation) {
        if (organisation != null && organisations.find(organisation).filter(o -> o.kind().mediates()).isEmpty()) {
            throw Problem.notFound("这个调解组织");
        }
    }

    private Records.Hand hand(Viewer viewer) {
        return new Records.Hand(viewer.person(), viewer.name(), OffsetDateTime.now(clock));
    }

    private LocalDate today() {
        return clock.instant().atZone(Moment.ZONE).toLocalDate();
    }
}
