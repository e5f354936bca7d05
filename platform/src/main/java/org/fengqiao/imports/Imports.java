package org.fengqiao.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.courts.Court;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.imports.files.Line;
import org.fengqiao.imports.files.Lines;
import org.fengqiao.imports.files.Prepared;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.imports.store.Jobs.Job;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.Intake;
import org.fengqiao.intake.Registration;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings files in: reads every line into the database first, then registers line by line, each in its own transaction. */
@Service
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final Intake intake;
    private final Viewers viewers;
    private final Courts courts;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();

    Imports(Jobs jobs, Intake intake, Viewers viewers, Courts courts, InstantSource clock, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.intake = intake;
        this.viewers = viewers;
        this.courts = courts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads a file for whoever asks, who must hold the office, and goes on in the background; gives the job's id. */
    public UUID begin(String name, Lines lines, InputStream in, String court, Office office) throws IOException {
        var viewer = CurrentViewer.require();
        var job = new Job(UUID.randomUUID(), name, court, viewer.person(), office.name(), "READING", null, clock.instant());
        transaction.executeWithoutResult(_ -> jobs.begin(job));
        var batch = new ArrayList<Line>();
        try {
            lines.read(in, line -> {
                batch.add(line);
                if (batch.size() == AT_ONCE) {
                    store(job, batch);
                }
            });
            store(job, batch);
        } catch (IOException e) {
            transaction.executeWithoutResult(_ -> jobs.state(job.id(), "FAILED", "文件读不下去了，请检查格式后重新上传", clock.instant()));
            throw e;
        }
        transaction.executeWithoutResult(_ -> jobs.state(job.id(), "RUNNING", null, null));
        work(job);
        return job.id();
    }

    /** A person has chosen the cause of a line that waited for it; false where it does not wait any more. */
    public boolean choose(UUID jobId, int line, String cause) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var job = jobs.find(jobId);
            var row = jobs.waiting(jobId, line);
            if (job.isEmpty() || row.isEmpty()) {
                return false;
            }
            take(job.get(), row.get(), cause, CurrentViewer.require());
            return true;
        }));
    }

    /** Goes on with what a stopped node has left, and says which files were never read to their end. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        CurrentViewer.runAsSystem(() -> {
            var left = transaction.execute(_ -> jobs.unfinished());
            for (var job : left == null ? List.<Job>of() : left) {
                if (job.state().equals("RUNNING")) {
                    work(job);
                } else if (job.createdAt().isBefore(clock.instant().minusSeconds(3600))) {
                    transaction.executeWithoutResult(_ -> jobs.state(job.id(), "FAILED", "文件没有读完，请重新上传", clock.instant()));
                }
            }
        });
    }

    private void store(Job job, List<Line> batch) {
        transaction.executeWithoutResult(_ -> batch.forEach(line -> jobs.add(job.id(), line)));
        batch.clear();
    }

    private void work(Job job) {
        if (working.add(job.id())) {
            Thread.ofVirtual().name("import-" + job.id()).start(() -> finish(job));
        }
    }

    /** Deals with every pending line in the name of whoever brought the file. */
    void finish(Job job) {
        try {
            var viewer = viewers.find(job.by()).orElseThrow();
            CurrentViewer.as(viewer, () -> {
                while (step(job, viewer)) {
                    // one line a transaction
                }
                transaction.executeWithoutResult(_ -> jobs.state(job.id(), "DONE", null, clock.instant()));
                return null;
            });
        } catch (RuntimeException e) {
            log.warn("import {} stopped; it goes on at the next start", job.id(), e);
        } finally {
            working.remove(job.id());
        }
    }

    private boolean step(Job job, Viewer viewer) {
        int[] line = {0};
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                var row = jobs.next(job.id());
                row.ifPresent(r -> {
                    line[0] = r.line();
                    take(job, r, null, viewer);
                });
                return row.isPresent();
            }));
        } catch (RuntimeException e) {
            if (line[0] == 0) {
                throw e;
            }
            log.warn("import {} line {} could not be registered", job.id(), line[0], e);
            transaction.executeWithoutResult(_ -> jobs.became(job.id(), line[0], "BAD", "登记时出错，请检查内容后单独登记", null));
            return true;
        }
    }

    private void take(Job job, Jobs.Row row, @Nullable String chosen, Viewer viewer) {
        switch (Prepared.of(row.fields(), chosen)) {
            case Prepared.Bad(var reason) -> jobs.became(job.id(), row.line(), "BAD", reason, null);
            case Prepared.NeedsCause(var reason) -> jobs.became(job.id(), row.line(), "CAUSE", reason, null);
            case Prepared.Ready(var content) -> register(job, row.line(), content, viewer);
        }
    }

    private void register(Job job, int line, DraftContent content, Viewer viewer) {
        var named = content.court();
        var court = named == null ? job.court() : courts.find(named).filter(Court::alliance).map(Court::code).orElse(null);
        if (court == null) {
            jobs.became(job.id(), line, "BAD", "不认识法院“" + named + "”", null);
            return;
        }
        var key = UUID.nameUUIDFromBytes((job.id() + "/" + line).getBytes(StandardCharsets.UTF_8));
        var actor = Actor.official(viewer.person(), viewer.name(), Office.valueOf(job.office()));
        var registration = new Registration(
                key, court, null, "IMPORT", content, Map.of(), Map.of(viewer.person(), Standing.REGISTRAR),
                new Moment(clock.instant(), actor), "import-" + job.id());
        intake.register(registration);
        jobs.became(job.id(), line, "OPENED", null, registration.firstCase());
    }
}
