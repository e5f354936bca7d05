package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;

/** Many who act at once, and requests that come twice. */
class CasesAtOnceTests extends FerryScene {

    @Test
    void refusesAnActOnAnOldVersion() {
        var id = open();
        act(farmer, id, 1, "add", "{\"word\":\"轻放\"}");

        assertThatThrownBy(() -> act(neighbour, id, 1, "add", "{\"word\":\"快些\"}"))
                .isInstanceOfSatisfying(CaseProblem.Stale.class, s -> assertThat(s.current()).isEqualTo(2));
    }

    @Test
    void letsExactlyOneOfManyActOnAVersion() throws Exception {
        var id = open();
        Callable<Boolean> attempt = () -> {
            try {
                act(farmer, id, 1, "add", "{\"word\":\"抢先\"}");
                return true;
            } catch (CaseProblem.Stale e) {
                return false;
            }
        };

        assertThat(atOnce(20, attempt).stream().filter(b -> b)).hasSize(1);
        assertThat(seenBy(judge, "select version::text from cases where id = ?", id)).isEqualTo("2");
    }

    @Test
    void answersARepeatedRequestWithTheFirstAnswerEvenWhenAllComeAtOnce() throws Exception {
        var id = open();
        var key = UUID.randomUUID();

        var receipts = atOnce(20, () -> act(farmer, id, 1, "add", "{\"word\":\"一次\"}", key));

        assertThat(receipts).hasSize(20).allSatisfy(r -> assertThat(r.version()).isEqualTo(2));
        assertThat(seenBy(judge, "select count(*)::text from journal where case_id = ?", id)).isEqualTo("2");
        assertThatThrownBy(() -> act(farmer, open(), 1, "add", "{\"word\":\"别处\"}", key)).isInstanceOf(CaseProblem.KeyReused.class);
    }

    @Test
    void givesNumbersWithoutGapsOrDoublesUnderConcurrentLoad() throws Exception {
        var ids = IntStream.range(0, 60).mapToObj(_ -> open("浙0421")).toList();
        var loader = official("浙江立案法官", Office.FILING_JUDGE, "浙0421");
        var waiting = new ConcurrentLinkedQueue<>(ids);
        atOnce(60, () -> {
            var id = waiting.remove();
            if (id.getLeastSignificantBits() % 3 == 0) {
                assertThatThrownBy(() -> act(loader, id, 1, "load", "{\"word\":\"石头\"}")).isInstanceOf(CaseProblem.Refused.class);
            }
            return act(loader, id, 1, "load", "{\"word\":\"粮食\"}");
        });

        var numbers = as(loader, () -> sql.sql("select number from cases where court_code = '浙0421' and number is not null")
                .query(String.class).list());
        assertThat(numbers.stream().map(n -> Integer.parseInt(n.replaceAll(".*特(\\d+)号", "$1"))).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(Collections.nCopies(times, work)).stream()
                    .map(f -> f.resultNow())
                    .toList();
        }
    }
}
