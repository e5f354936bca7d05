package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void aDatabaseThatIsAwayIsToldAsSuch(String state) {
        assertThat(statusOf(new IllegalStateException(new SQLException("FATAL", state)))).hasValue(503);
    }

    @Test
    void noConnectionToBeHad() {
        assertThat(statusOf(new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("timed out")))).hasValue(503);
    }

    @Test
    void aFullDiskIsToldAsSuchWhoeverMetIt() {
        assertThat(statusOf(new IllegalStateException(new SQLException("could not extend file", "53100")))).hasValue(HttpStatus.INSUFFICIENT_STORAGE.value());
        assertThat(statusOf(new UncheckedIOException(new IOException("/data/incoming: No space left on device")))).hasValue(507);
    }

    @Test
    void whatIsWrongWithTheRequestIsNoOutage() {
        assertThat(statusOf(new IllegalStateException(new SQLException("duplicate key", "23505")))).isEmpty();
        assertThat(statusOf(new UncheckedIOException(new IOException("Connection reset by peer")))).isEmpty();
        assertThat(statusOf(new IllegalStateException(new SQLException("without a state")))).isEmpty();
    }

    private static Optional<Integer> statusOf(Throwable thrown) {
        return Outage.in(thrown).map(problem -> problem.details().getStatus());
    }
}
