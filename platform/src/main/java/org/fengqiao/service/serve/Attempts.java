package org.fengqiao.service.serve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.deadlines.Holidays;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Moment;
import org.fengqiao.service.InstrumentServed;
import org.fengqiao.service.ServiceAttempt;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.fengqiao.service.model.DeemedService;
import org.fengqiao.service.model.Delivery;
import org.fengqiao.service.model.Served;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The attempts at service; every method needs a running transaction. */
@Repository
public class Attempts {

    private static final String SELECT =
            """
            select id, instrument_id, case_id, court_code, title, pdf, party_id, party_name, person_id, channel, address, consent,
                   sent_at, arrived_at, read_at, replied_at, deemed_on, basis, detail, failure, tried_by is not null as by_hand
            from service_attempt where\s""";

    private final JdbcClient db;
    private final Holidays holidays;
    private final JsonMapper json;
    private final InstantSource clock;

    Attempts(JdbcClient db, Holidays holidays, JsonMapper json, InstantSource clock) {
        this.db = db;
        this.holidays = holidays;
        this.json = json;
        this.clock = clock;
    }

    /** Records an attempt; false where it is there already. */
    boolean add(ServiceAttempt a, UUID disputeId, String proof) {
        return db.sql("""
                        insert into service_attempt (id, instrument_id, case_id, dispute_id, court_code, title, pdf, party_id, party_name, person_id,
                                                     channel, address, consent, sent_at, arrived_at, proof)
                        values (:id, :instrument, :case, :dispute, :court, :title, :pdf, :party, :name, :person, :channel, :address, :consent, :sent,
                                :arrived, :proof::jsonb)
                        on conflict do nothing""")
                        .param("id", a.id())
                        .param("instrument", a.instrumentId())
                        .param("case", a.caseId())
                        .param("dispute", disputeId)
                        .param("court", a.court())
                        .param("title", a.title())
                        .param("pdf", a.pdf())
                        .param("party", a.partyId())
                        .param("name", a.partyName())
                        .param("person", a.personId(), java.sql.Types.OTHER)
                        .param("channel", a.channel().name())
                        .param("address", a.address())
                        .param("consent", a.consent().name())
                        .param("sent", Timestamp.from(a.sentAt()))
                        .param("arrived", timestamp(a.arrivedAt()), java.sql.Types.TIMESTAMP)
                        .param("proof", proof)
                        .update()
                == 1;
    }

    /**
     * Records an attempt after another of the same instrument on the same side.
     *
     * @param triedBy who of the court has made it; null where the platform goes the way by itself
     * @param detail who signed, who witnessed, where a notice was published and why
     * @param abroad whether the recipient has no domicile in the country
     */
    void again(ServiceAttempt a, UUID before, @Nullable UUID triedBy, @Nullable String detail, boolean abroad) {
        db.sql("""
                        insert into service_attempt (id, instrument_id, case_id, dispute_id, court_code, title, pdf, party_id, party_name, person_id,
                                                     channel, address, consent, sent_at, arrived_at, proof, tried_by, detail)
                        select :id, instrument_id, case_id, dispute_id, court_code, title, pdf, party_id, party_name, person_id,
                               :channel, :address, :consent, :sent, :arrived, proof, :by, :detail
                        from service_attempt where id = :before
                        on conflict do nothing""")
                .param("id", a.id())
                .param("before", before)
                .param("channel", a.channel().name())
                .param("address", a.address())
                .param("consent", a.consent().name())
                .param("sent", Timestamp.from(a.sentAt()))
                .param("arrived", timestamp(a.arrivedAt()), java.sql.Types.TIMESTAMP)
                .param("by", triedBy, java.sql.Types.OTHER)
                .param("detail", detail, java.sql.Types.VARCHAR)
                .update();
        settle(a.id(), null, abroad);
    }

    /** The day on which the platform first served the instrument on this side. */
    LocalDate issued(ServiceAttempt a) {
        var first = db.sql("select min(sent_at) from service_attempt where instrument_id = ? and party_id = ? and tried_by is null")
                .params(a.instrumentId(), a.partyId())
                .query(OffsetDateTime.class)
                .single();
        return LocalDate.ofInstant(first.toInstant(), Moment.ZONE);
    }

    /** Whether the instrument counts as served on this side by a day, in whatever way; while a public notice runs it does not. */
    boolean served(ServiceAttempt a, LocalDate today) {
        return db.sql("select exists (select from service_attempt where instrument_id = ? and party_id = ? and deemed_on <= ?)")
                .params(a.instrumentId(), a.partyId(), today)
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    public List<ServiceAttempt> ofCase(UUID caseId) {
        return db.sql(SELECT + "case_id = ? order by entered_at desc, sent_at desc, party_name").param(caseId).query(Attempts::attempt).list();
    }

    public Optional<ServiceAttempt> find(UUID id) {
        return db.sql(SELECT + "id = ?").param(id).query(Attempts::attempt).optional();
    }

    /** The latest attempt at each instrument that does not count as served on a side by a day. */
    List<ServiceAttempt> unserved(UUID party, LocalDate today) {
        return db.sql(SELECT + """
                        party_id = :party
                        and not exists (select from service_attempt b where b.instrument_id = service_attempt.instrument_id and b.party_id = :party
                                        and (b.deemed_on <= :today or (b.entered_at, b.id) > (service_attempt.entered_at, service_attempt.id)))
                        order by entered_at, id""")
                .param("party", party)
                .param("today", today)
                .query(Attempts::attempt)
                .list();
    }

    /** What waits in the account of a side that declines is no service any more. */
    void refused(UUID party) {
        db.sql("update service_attempt set consent = 'NONE' where party_id = ? and channel in ('PLATFORM', 'EMAIL') and deemed_on is null").param(party).update();
    }

    List<ServiceAttempt> unread(UUID pdf, UUID person) {
        return db.sql(SELECT + "pdf = ? and person_id = ? and read_at is null").params(pdf, person).query(Attempts::attempt).list();
    }

    void read(UUID id, Instant at) {
        db.sql("update service_attempt set read_at = coalesce(read_at, ?) where id = ?").params(Timestamp.from(at), id).update();
        settle(id, null);
    }

    void replied(UUID id, Instant at) {
        db.sql("update service_attempt set replied_at = coalesce(replied_at, ?) where id = ?").params(Timestamp.from(at), id).update();
        settle(id, null);
    }

    /** Mail was signed for, or came back; false where somebody has recorded it already. */
    boolean mail(UUID id, @Nullable Instant signed, @Nullable Instant returned, UUID recordedBy) {
        int recorded = db.sql("update service_attempt set arrived_at = :signed, recorded_by = :by where id = :id and recorded_by is null")
                .param("signed", timestamp(signed), java.sql.Types.TIMESTAMP)
                .param("by", recordedBy)
                .param("id", id)
                .update();
        if (recorded == 0) {
            return false;
        }
        settle(id, returned);
        return true;
    }

    /** Mail came to nothing, for a reason that does not lie with the recipient; false where somebody has recorded it already. */
    boolean failed(UUID id, String reason, UUID recordedBy) {
        return db.sql("update service_attempt set failure = ?, recorded_by = ? where id = ? and recorded_by is null").params(reason, recordedBy, id).update() == 1;
    }

    /** Works out anew whether and when it counts as served, and has that told on that day; a day once reached stays. */
    void settle(UUID id, @Nullable Instant returned) {
        settle(id, returned, false);
    }

    private void settle(UUID id, @Nullable Instant returned, boolean abroad) {
        find(id).filter(a -> a.deemedOn() == null)
                .ifPresent(a -> DeemedService.of(new Delivery(a.channel(), a.consent(), a.arrivedAt(), null, a.readAt(), a.repliedAt(), returned, abroad), holidays.calendar())
                        .ifPresent(served -> deemed(a, served)));
    }

    private void deemed(ServiceAttempt a, Served served) {
        var changed = db.sql("update service_attempt set deemed_on = ?, basis = ? where id = ? and deemed_on is null").params(served.on(), served.cited(), a.id()).update();
        if (changed == 1) {
            var told = json.writeValueAsString(new InstrumentServed(a.instrumentId(), a.caseId(), a.partyId(), served.on()));
            var now = clock.instant();
            var day = served.on().atStartOfDay(Moment.ZONE).toInstant();
            db.sql(Outbox.INSERT)
                    .params(Outbox.values(InstrumentServed.KIND, "served/attempt/" + a.id(), a.court(), told, now, day.isAfter(now) ? day : now))
                    .update();
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet r, String column) throws SQLException {
        var at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static ServiceAttempt attempt(ResultSet r, int row) throws SQLException {
        return new ServiceAttempt(
                r.getObject("id", UUID.class), r.getObject("instrument_id", UUID.class), r.getObject("case_id", UUID.class), r.getString("court_code"),
                r.getString("title"), r.getObject("pdf", UUID.class), r.getObject("party_id", UUID.class), r.getString("party_name"),
                r.getObject("person_id", UUID.class), Channel.valueOf(r.getString("channel")), r.getString("address"),
                Consent.valueOf(r.getString("consent")), r.getObject("sent_at", OffsetDateTime.class).toInstant(), instant(r, "arrived_at"),
                instant(r, "read_at"), instant(r, "replied_at"), r.getObject("deemed_on", LocalDate.class), r.getString("basis"),
                r.getString("detail"), r.getString("failure"), r.getBoolean("by_hand"));
    }
}
