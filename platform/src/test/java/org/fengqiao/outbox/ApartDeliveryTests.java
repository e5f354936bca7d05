package org.fengqiao.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ApartDeliveryTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final Pigeon pigeon = new Pigeon();
    private TransactionTemplate transaction;
    private Instant now = Instant.now();
    private ApartDelivery delivery;

    @BeforeEach
    void setUp() {
        transaction = new TransactionTemplate(transactions);
        delivery = new ApartDelivery(List.of(pigeon), new OutboxRows(sql, () -> now), transaction, () -> now);
    }

    @Test
    void marksWhatWentTogetherInTheOrderItCame() {
        var keys = put(20);
        assertThat(once()).isEqualTo(20);
        assertThat(pigeon.delivered).containsExactlyElementsOf(keys);
        assertThat(pigeon.kept).containsExactly(keys);
        assertThat(waiting()).isEmpty();
        assertThat(once()).isZero();
    }

    @Test
    void marksAtLeastOnceASecondWhereSomebodyOutsideIsSlow() {
        var keys = put(3);
        pigeon.takes = Duration.ofMillis(700);
        once();
        assertThat(pigeon.kept).containsExactly(keys.subList(0, 2), keys.subList(2, 3));
    }

    @Test
    void givesBackWhatItDoesNotComeToWhileTheClaimIsSure() {
        var keys = put(5);
        pigeon.takes = Duration.ofSeconds(25);
        assertThat(once()).isEqualTo(3);
        assertThat(waiting()).containsExactly(keys.get(3) + ": ", keys.get(4) + ": ");

        assertThat(once()).isEqualTo(2);
        assertThat(pigeon.again).isEmpty();
        assertThat(pigeon.delivered).containsExactlyElementsOf(keys);
    }

    @Test
    void putsOffWhatCannotBeDeliveredAndMarksTheRest() {
        var keys = put(3);
        pigeon.lost = keys.get(1);
        once();
        assertThat(pigeon.kept).containsExactly(List.of(keys.get(0), keys.get(2)));
        assertThat(waiting()).containsExactly(keys.get(1) + ": IllegalStateException: lost");

        pigeon.lost = "";
        now = now.plusSeconds(3);
        once();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void putsOffWhatCannotBeKeptAndMarksTheRest() {
        var keys = put(3);
        pigeon.unkept = keys.get(1);
        once();
        assertThat(waiting()).containsExactly(keys.get(1) + ": IllegalStateException: cannot be kept");
    }

    @Test
    void deliversAgainWhatANodeDiedOfBeforeItWasMarked() {
        var keys = put(2);
        pigeon.dies = true;
        assertThatThrownBy(this::once).isInstanceOf(OutOfMemoryError.class);
        pigeon.dies = false;
        assertThat(once()).isZero();

        now = now.plus(Duration.ofMinutes(3));
        assertThat(once()).isEqualTo(2);
        assertThat(pigeon.again).containsExactlyElementsOf(keys);
        assertThat(waiting()).isEmpty();
    }

    private int once() {
        return CurrentViewer.asSystem(delivery::once);
    }

    private List<String> put(int many) {
        var run = UUID.randomUUID();
        var keys = IntStream.range(0, many).mapToObj(n -> pigeon.kind() + "/" + run + "/" + n).toList();
        asSystem(() -> keys.stream().mapToInt(key -> sql.sql(Outbox.INSERT).params(Outbox.values(pigeon.kind(), key, "沪0114", "{}", now)).update()).sum());
        return keys;
    }

    private List<String> waiting() {
        return asSystem(() -> sql.sql("select dedupe_key || ': ' || coalesce(last_error, '') from outbox where kind = ? and done_at is null order by seq")
                .param(pigeon.kind()).query(String.class).list());
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentViewer.<T, RuntimeException>asSystem(() -> transaction.<T>execute(_ -> work.get()));
    }

    /** Carries messages, and loses, forgets or dies as told. */
    private final class Pigeon implements OutboxHandler.Apart<String> {

        private final String kind = "test-" + UUID.randomUUID();
        private final List<String> delivered = new ArrayList<>();
        private final List<String> again = new ArrayList<>();
        private final List<List<String>> kept = new ArrayList<>();
        private Duration takes = Duration.ZERO;
        private String lost = "";
        private String unkept = "";
        private boolean dies;

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Optional<String> deliver(OutboxMessage message) {
            if (message.dedupeKey().equals(lost)) {
                throw new IllegalStateException("lost");
            }
            now = now.plus(takes);
            delivered.add(message.dedupeKey());
            if (message.again()) {
                again.add(message.dedupeKey());
            }
            return Optional.of(message.dedupeKey());
        }

        @Override
        public void keep(List<String> receipts) {
            if (dies) {
                throw new OutOfMemoryError("as if killed");
            }
            if (receipts.contains(unkept)) {
                throw new IllegalStateException("cannot be kept");
            }
            kept.add(receipts);
        }
    }
}
