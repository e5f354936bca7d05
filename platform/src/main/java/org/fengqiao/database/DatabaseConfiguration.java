package org.fengqiao.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring Boot its two connections: the owner's for Flyway, the application role's for everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** The database in use; for the embedded server, also what keeps it running. */
    record RunningDatabase(Login owner, AutoCloseable server) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            server.close();
        }
    }

    @Bean
    RunningDatabase runningDatabase(DatabaseSettings settings, @Value("${fengqiao.data:./data}") Path data) {
        if (settings.external()) {
            var owner = LoginUrl.parse(Objects.requireNonNull(settings.url()), settings.user(), settings.password());
            ServerNeeds.check(owner);
            return new RunningDatabase(owner, () -> {});
        }
        var server = EmbeddedPostgres.start(data.resolve("postgresql"), settings.port(), settings.serverSettings());
        server.restartWhenItDies(DatabaseConfiguration::stopNode);
        return new RunningDatabase(server.owner(), server);
    }

    /** Whoever runs the node learns of it by its exit, and a service manager starts it anew. */
    private static void stopNode(DatabaseUnusable why) {
        System.err.println("错误：" + why.getMessage() + why.remedy());
        System.exit(1);
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails applicationConnection(RunningDatabase database, DatabaseSettings settings) {
        var app = ApplicationRole.ensure(database.owner(), settings.appPassword());
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return app.url();
            }

            @Override
            public String getUsername() {
                return app.user();
            }

            @Override
            public String getPassword() {
                return app.password();
            }
        };
    }

    @Bean
    static BeanPostProcessor impatientPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new ImpatientPool(pool) : bean;
            }
        };
    }

    /** Takes the application's connection as a parameter because its role must exist before migrations run. */
    @Bean
    @ConditionalOnMissingBean
    FlywayConnectionDetails migrationConnection(RunningDatabase database, JdbcConnectionDetails applicationConnection) {
        var owner = database.owner();
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return owner.url();
            }

            @Override
            public String getUsername() {
                return owner.user();
            }

            @Override
            public String getPassword() {
                return owner.password();
            }
        };
    }
}
