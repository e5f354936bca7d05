package org.fengqiao.imports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class OthersJobsTests {

    private static final Page.Request ASKED = new Page.Request(0, 50);

    @Autowired
    OthersJobs others;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void showsWhoseFileIsBroughtInAtACourtAndHowFarItIs() {
        var job = new Jobs.Job(UUID.randomUUID(), "seen.jsonl", "沪0114", UUID.randomUUID(), "INTAKE_CLERK", "RUNNING", null, Instant.now());
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            jobs.begin(job);
            database.sql("insert into import_row (job_id, line, raw, status) select ?, n, 'of the parties alone', s from unnest(array['OPENED', 'OPENED', 'BAD', 'CAUSE', 'PENDING']) with ordinality l(s, n)")
                    .param(job.id()).update();
        }));
        assertThat(others.at(Set.of("沪0114"), false, ASKED).items()).filteredOn(listed -> listed.id().equals(job.id())).singleElement().satisfies(listed -> {
            assertThat(listed.by()).isEqualTo(job.by());
            assertThat(List.of(listed.total(), listed.opened(), listed.waiting(), listed.duplicates(), listed.refused())).containsExactly(5, 2, 1, 0, 1);
        });
        assertThat(others.at(Set.of(), true, ASKED).items()).extracting(OthersJobs.Listed::id).contains(job.id());
        assertThat(others.at(Set.of("沪9999"), false, ASKED).items()).isEmpty();
        assertThat(others.at(Set.of(), false, ASKED).total()).isZero();
    }
}
