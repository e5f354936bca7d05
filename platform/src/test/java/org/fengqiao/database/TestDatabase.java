package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One real PostgreSQL for all tests of this JVM, thrown away at its end. Migrations run once, into a template; every Spring context gets its own
 * copy of it in some 100 ms. Tests of one context share their copy: make your own rows, and count only those.
 *
 * <pre>{@code
 * @PlatformTest
 * class IntakeTests {
 *     @Autowired Intake intake;
 *     @Autowired JdbcClient sql;          // signed in as fengqiao_app: row-level security applies
 *
 *     @Test
 *     void registersADispute() { … }
 * }
 * }</pre>
 *
 * For {@code @ApplicationModuleTest} add {@code @ContextConfiguration(initializers = TestDatabase.Initializer.class)}. Without Spring:
 * {@code TestDatabase.fresh()} gives the owner's login to a new migrated copy, {@code TestDatabase.application(owner)} the application's.
 */
public final class TestDatabase {

    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {}

    /** A new migrated database; the login is its owner's. */
    public static Login fresh() {
        var name = "copy_" + COPIES.incrementAndGet();
        create(name, EmbeddedPostgres.DATABASE);
        return Server.RUNNING.owner().database(name);
    }

    /** A new database with nothing in it; the login is its owner's. */
    public static Login empty() {
        var name = "empty_" + COPIES.incrementAndGet();
        create(name, "template0");
        return Server.RUNNING.owner().database(name);
    }

    /** The application role's login to a database, as the running platform would have it. */
    public static Login application(Login owner) {
        return ApplicationRole.ensure(owner, null);
    }

    private static synchronized void create(String name, String template) {
        try (var connection = Server.RUNNING.superuser().connect(); var sql = connection.createStatement()) {
            sql.execute("create database " + name + " template " + template + " owner " + EmbeddedPostgres.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Points a Spring context at its own copy and at its own empty data folder. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var owner = fresh();
            TestPropertyValues.of(
                            "fengqiao.db.url=" + owner.url(),
                            "fengqiao.db.user=" + owner.user(),
                            "fengqiao.db.password=" + owner.password(),
                            "fengqiao.demo.disputes=false",
                            "fengqiao.house-rounds=false",
                            "fengqiao.data=" + Server.FOLDER.resolve("data-" + COPIES.get()))
                    .applyTo(context);
        }
    }

    /** Started with the first test that needs it. */
    private static final class Server {

        static final Path FOLDER = temporaryFolder();
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.start(FOLDER.resolve("postgresql"), 0, List.of("fsync=off", "full_page_writes=off", "max_connections=300"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server)));
            var owner = server.owner();
            ApplicationRole.ensure(owner, null);
            Flyway.configure().dataSource(owner.url(), owner.user(), owner.password()).locations("classpath:db/migration").load().migrate();
            return server;
        }

        private static void discard(EmbeddedPostgres server) {
            try {
                server.close();
                Binaries.deleteTree(FOLDER);
            } catch (IOException e) {
                System.err.println("left behind " + FOLDER + ": " + e);
            }
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("fengqiao-test-");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
