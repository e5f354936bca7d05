package org.fengqiao.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every attempt to sign in: who, when, from where, how, and how it went. Nothing here can be changed. */
@Service
public class SignInLog {

    /** How somebody proved who they are. */
    public enum How {
        PASSWORD("密码"),
        TOTP("密码和动态码"),
        PASSKEY("通行密钥"),
        EXTERNAL("外部身份平台"),
        DEMO("演示登录"),
        REGISTERED("手机号注册"),
        RECOVERED("手机号找回密码"),
        PHONE_CHANGED("换绑手机号"),
        JOINED("并入本人另一个账号"),
        SIGN_OUT("退出"),
        ENDED("会话被结束");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it went. */
    public enum Result {
        OK("成功"),
        WRONG("登录名或密码不对"),
        WRONG_CODE("动态码不对"),
        CODE_NEEDED("等待动态码"),
        LOCKED("账号已锁定"),
        DISABLED("账号已停用");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One line of the log. */
    public record Line(
            long id, OffsetDateTime at, @Nullable UUID person, @Nullable String name, How how, Result result, @Nullable String ip, @Nullable String agent) {}

    /**
     * Which lines are asked for; null for all.
     *
     * @param q part of a name, or how an address begins
     */
    public record Which(@Nullable UUID person, @Nullable String q, @Nullable Result result) {

        public static Which of(UUID person) {
            return new Which(person, null, null);
        }
    }

    private static final String WHICH =
            """
            (cast(:person as uuid) is null or l.person = :person) and (cast(:result as text) is null or l.result = :result)
            and (cast(:q as text) is null or starts_with(l.ip, :q) or l.person in (select id from person where position(:q in name) > 0))""";

    private final JdbcClient db;
    private final Clock clock;

    SignInLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Stays written whatever happens to the transaction around it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(@Nullable UUID person, How how, Result result, From from) {
        db.sql("insert into sign_in_log (at, person, how, result, ip, agent) values (:at, :person, :how, :result, :ip, :agent)")
                .param("at", OffsetDateTime.now(clock))
                .param("person", person)
                .param("how", how.name())
                .param("result", result.name())
                .param("ip", from.ip())
                .param("agent", from.agent())
                .update();
    }

    /** Newest first. */
    public List<Line> read(Which which, int offset, int size) {
        return read(which, false, offset, size);
    }

    public List<Line> read(Which which, boolean oldestFirst, int offset, int size) {
        var order = oldestFirst ? "l.at, l.id" : "l.at desc, l.id desc";
        return asked("select l.id, l.at, l.person, p.name, l.how, l.result, l.ip, l.agent from sign_in_log l left join person p on p.id = l.person where " + WHICH
                        + " order by " + order + " offset :offset limit :size", which)
                .param("offset", offset)
                .param("size", size)
                .query(Line.class)
                .list();
    }

    /** How many lines there are, counted no further than {@code most}. */
    public int count(Which which, int most) {
        return asked("select count(*) from (select from sign_in_log l where " + WHICH + " limit :most) counted", which)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Which which) {
        return db.sql(sql)
                .param("person", which.person())
                .param("q", which.q())
                .param("result", which.result() == null ? null : which.result().name());
    }
}
