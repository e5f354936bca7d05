package org.fengqiao.roster.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.roster.model.ReviewResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept beside an entry: training, yearly reviews, and every change made to it. */
@Repository
public class Records {

    private final JdbcClient database;

    Records(JdbcClient database) {
        this.database = database;
    }

    /** A training attended. */
    public record Training(UUID id, LocalDate day, BigDecimal hours, String subject, String organiser) {}

    /** The review of one year. */
    public record Review(int year, ReviewResult result, String note) {}

    /** Something done to an entry. */
    public record Change(OffsetDateTime at, String byName, String what, String detail) {}

    /** Who does something, and when. */
    public record Hand(UUID person, String name, OffsetDateTime at) {}

    public List<Training> trainings(UUID person) {
        return database.sql("select id, day, hours, subject, organiser from mediator_training where person = ? order by day desc, id")
                .param(person).query(Training.class).list();
    }

    public List<Review> reviews(UUID person) {
        return database.sql("select year, result, note from mediator_review where person = ? order by year desc").param(person).query(Review.class).list();
    }

    public List<Change> changes(UUID person) {
        return database.sql("select at, by_name, what, detail from mediator_change where person = ? order by id desc limit 200")
                .param(person).query(Change.class).list();
    }

    /** Records a training; the same id again changes nothing. False where it was there already. */
    public boolean train(UUID person, Training t) {
        return database.sql("insert into mediator_training (id, person, day, hours, subject, organiser) values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(t.id(), person, t.day(), t.hours(), t.subject(), t.organiser()).update() == 1;
    }

    public void review(UUID person, Review r) {
        database.sql("insert into mediator_review (person, year, result, note) values (?, ?, ?, ?)"
                        + " on conflict (person, year) do update set result = excluded.result, note = excluded.note")
                .params(person, r.year(), r.result().name(), r.note()).update();
    }

    public void note(UUID person, Hand hand, String what, String detail) {
        database.sql("insert into mediator_change (person, at, by, by_name, what, detail) values (?, ?, ?, ?, ?, ?)")
                .params(person, hand.at(), hand.person(), hand.name(), what, detail).update();
    }
}
