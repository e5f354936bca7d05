package org.fengqiao.identity.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    /** Wrapped, because two repositories as beans would leave Spring Session in doubt which to use. */
    record Stored(JdbcIndexedSessionRepository repository) implements AutoCloseable {

        @SuppressWarnings("unchecked")
        FindByIndexNameSessionRepository<Session> plain() {
            return (FindByIndexNameSessionRepository<Session>) (FindByIndexNameSessionRepository<?>) repository;
        }

        @Override
        public void close() {
            repository.destroy();
        }
    }

    /**
     * Without transactions of its own: a session is read in one round trip, and when that happens while a transaction is being opened, on the
     * same connection. A crash between the two statements of a write leaves a session nobody has signed in to.
     */
    @Bean
    Stored storedSessions(JdbcTemplate jdbc) {
        var repository = new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
        repository.afterPropertiesSet();
        return new Stored(repository);
    }

    @Bean
    QuietSessions quietSessions(Stored stored, @Value("${fengqiao.identity.idle:30m}") Duration idle) {
        return new QuietSessions(stored.plain(), idle);
    }

    @Bean
    Sessions sessions(Stored stored, QuietSessions quiet) {
        return new Sessions(stored.plain(), quiet);
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("FENGQIAO");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
