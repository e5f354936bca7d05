package org.fengqiao.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people the platform knows. */
@Service
public class People {

    private static final String SELECT = "select id, kind, name, id_number_last4, phone, real_name_level, elder, demo from person";

    private final JdbcClient db;
    private final Secrets secrets;
    private final Viewers viewers;
    private final ServicePlatform platform;

    People(JdbcClient db, Secrets secrets, Viewers viewers, ServicePlatform platform) {
        this.db = db;
        this.secrets = secrets;
        this.viewers = viewers;
        this.platform = platform;
    }

    public Optional<Person> find(UUID id) {
        return db.sql(SELECT + " where id = :id").param("id", id).query(Person.class).optional();
    }

    /** The person with this identity number. */
    public Optional<Person> findByIdNumber(String idNumber) {
        return db.sql(SELECT + " where id_number_hash = :hash").param("hash", hash(idNumber)).query(Person.class).optional();
    }

    /** Whether a person has an account of their own, rather than being known from what others told. */
    public boolean signsIn(UUID person) {
        return db.sql("select exists (select from account where person = :id)").param("id", person).query(Boolean.class).single();
    }

    /** The person who signs in with this. */
    public Optional<Person> findByLogin(String login) {
        return db.sql(SELECT + " where id = (select person from account where login = :login)").param("login", login.strip()).query(Person.class).optional();
    }

    /** The person of this name with this phone number: both must be known to whoever asks. */
    public Optional<Person> findByPhone(String name, String phone) {
        return db.sql(SELECT + " where phone = :phone and name = :name and kind = 'NATURAL' order by created_at limit 1")
                .param("phone", phone.strip())
                .param("name", name.strip())
                .query(Person.class)
                .optional();
    }

    /** Names by id, for lists; ids unknown are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            db.sql("select id, name from person where id = any (:ids)").param("ids", ids.toArray(UUID[]::new)).query((rs, _) -> names.put(rs.getObject(1, UUID.class), rs.getString(2))).list();
        }
        return names;
    }

    /**
     * What others in a case see of somebody.
     *
     * @param identified whether an identity document has been verified
     */
    public record Face(String name, boolean identified) {}

    /** What others see of people, by id; ids unknown are left out. */
    public Map<UUID, Face> faces(Collection<UUID> ids) {
        var faces = new HashMap<UUID, Face>();
        if (!ids.isEmpty()) {
            db.sql("select id, name, real_name_level from person where id = any (:ids)").param("ids", ids.toArray(UUID[]::new))
                    .query((rs, _) -> faces.put(
                            rs.getObject(1, UUID.class),
                            new Face(rs.getString(2), RealNameLevel.valueOf(rs.getString(3)).atLeast(RealNameLevel.DOCUMENT))))
                    .list();
        }
        return faces;
    }

    /**
     * Where somebody can be written to.
     *
     * @param phone null where none is known
     * @param email null for one who does not want to be written to
     * @param subject as the service platform knows them; null for one who never came from there
     */
    public record Contact(@Nullable String phone, @Nullable String email, @Nullable String subject) {}

    /** Where people can be written to, by id. */
    public Map<UUID, Contact> contacts(Collection<UUID> ids) {
        var contacts = new HashMap<UUID, Contact>();
        if (!ids.isEmpty()) {
            db.sql("""
                            select id, phone, email, (select min(subject) from external_identity e where e.person = p.id and e.issuer = :issuer)
                            from person p where id = any (:ids)""")
                    .param("issuer", platform.issuerTold())
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((rs, _) -> contacts.put(rs.getObject(1, UUID.class), new Contact(rs.getString(2), rs.getString(3), rs.getString(4)))).list();
        }
        return contacts;
    }

    /** Enters somebody new; with an identity number known already, answers who that is instead. */
    public UUID enter(NewPerson p) {
        var number = p.idNumber();
        var id = db.sql("""
                        insert into person (id, kind, name, id_number_hash, id_number_last4, phone, real_name_level, elder, demo)
                        values (:id, :kind, :name, :hash, :last4, :phone, :level, :elder, :demo) on conflict do nothing returning id""")
                .param("id", p.id())
                .param("kind", p.kind().name())
                .param("name", p.name())
                .param("hash", number == null ? null : hash(number))
                .param("last4", number == null || number.length() < 4 ? null : number.substring(number.length() - 4))
                .param("phone", p.phone())
                .param("level", p.realNameLevel().name())
                .param("elder", p.elder())
                .param("demo", p.demo())
                .query(UUID.class)
                .optional();
        return id.or(() -> number == null ? Optional.empty() : findByIdNumber(number).map(Person::id)).orElse(p.id());
    }

    /** Whether anybody is known at all; nobody is on a first start without demo data. */
    public boolean nobody() {
        return !db.sql("select exists (select from person)").query(Boolean.class).single();
    }

    public void prefer(UUID person, boolean elder) {
        db.sql("update person set elder = :elder where id = :id").param("elder", elder).param("id", person).update();
    }

    /** Where a person wants to be written to by e-mail; empty where they want no mail. */
    public Optional<String> email(UUID person) {
        return db.sql("select email from person where id = :id and email is not null").param("id", person).query(String.class).optional();
    }

    /** @param email null to be written to no more */
    public void writeTo(UUID person, @Nullable String email) {
        db.sql("update person set email = :email where id = :id").param("email", email).param("id", person).update();
    }

    /** Whoever has another phone now is written to there, and called there in their disputes too. */
    public void reachBy(UUID person, String phone) {
        db.sql("select reach_by(:id, :phone)").param("phone", phone).param("id", person).query((_, _) -> true).list();
        viewers.forget(person);
    }

    /** Raises how surely a person is known; never lowers it. */
    public void vouch(UUID person, RealNameLevel level) {
        if (find(person).filter(p -> !p.realNameLevel().atLeast(level)).isPresent()) {
            db.sql("update person set real_name_level = :level where id = :id").param("level", level.name()).param("id", person).update();
            viewers.forget(person);
        }
    }

    /**
     * A document with this name and number is shown to be the person's. Whoever was known by it without an account, from what others told, is the same
     * person: what is recorded of them goes over. False where it belongs to somebody else.
     *
     * @param sure whether more than name and number speaks for it
     */
    public boolean bears(UUID person, String name, String idNumber, boolean sure) {
        var former = findByIdNumber(idNumber).map(Person::id).filter(id -> !id.equals(person));
        if (former.isPresent() && !db.sql("select take_over(:former, :person, :name, :sure)")
                .param("former", former.get()).param("person", person).param("name", name).param("sure", sure).query(Boolean.class).single()) {
            return false;
        }
        db.sql("update person set name = :name, id_number_hash = :hash, id_number_last4 = :last4 where id = :id")
                .param("name", name)
                .param("hash", hash(idNumber))
                .param("last4", idNumber.substring(idNumber.length() - 4))
                .param("id", person)
                .update();
        viewers.forget(person);
        return true;
    }

    private byte[] hash(String idNumber) {
        return secrets.hash("id:" + idNumber.strip().toUpperCase(Locale.ROOT));
    }
}
