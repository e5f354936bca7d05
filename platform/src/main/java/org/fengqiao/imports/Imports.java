package org.fengqiao.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.imports.files.Line;
import org.fengqiao.imports.files.Lines;
import org.fengqiao.imports.files.Prepared;
import org.fengqiao.imports.files.UnreadableFile;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.imports.store.Jobs.Job;
import org.fengqiao.intake.Intake;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings files in: reads every line into the database and says what would come of it, then registers line by line, each in its own transaction. */
@Service
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final Intake intake;
    private final Viewers viewers;
    private final Findings findings;
    private final BroughtIn told;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();

    Imports(Jobs jobs, Intake intake, Viewers viewers, Findings findings, BroughtIn told, InstantSource clock, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.intake = intake;
        this.viewers = viewers;
        this.findings = findings;
        this.told = told;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads a file for whoever asks, who must hold the office, and finds what each line comes to; registers nothing yet. Gives the job's id. */
    public UUID begin(String name, Lines lines, InputStream in, String court, Office office) throws IOException {
        var viewer = CurrentViewer.require();
        var job = new Job(UUID.randomUUID(), name, court, viewer.person(), office.name(), "READING", null, clock.instant());
        transaction.executeWithoutResult(_ -> jobs.begin(job));
        var batch = new ArrayList<Line>();
        var seen = new HashMap<Long, Integer>();
        try {
            lines.read(in, line -> {
                batch.add(line);
                if (batch.size() == AT_ONCE) {
                    store(job, batch, seen);
                }
            });
            store(job, batch, seen);
            if (Objects.requireNonNull(transaction.execute(_ -> jobs.progress(job.id()))).total() == 0) {
                throw new UnreadableFile("文件里没有可以登记的行，请检查内容后重新上传");
            }
        } catch (IOException e) {
            var why = e instanceof UnreadableFile ? String.valueOf(e.getMessage()) : "文件读不下去了，请检查格式后重新上传";
            transaction.executeWithoutResult(_ -> jobs.state(job.id(), "FAILED", why, clock.instant()));
            throw e;
        }
        transaction.executeWithoutResult(_ -> jobs.state(job.id(), "READY", null, null));
        return job.id();
    }

    /** A job of whoever asks. */
    public Optional<Job> find(UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.find(id)));
    }

    /** Somebody has looked at what was found and has it registered, in the background; false where it has begun or ended already. */
    public boolean start(Job job) {
        var started = moved(job, List.of("READY"), "RUNNING", null);
        if (started) {
            work(job);
        }
        return started;
    }

    /** Stops before the next line: what is registered stays so. False where it has ended already. */
    public boolean cancel(Job job) {
        return moved(job, List.of("READY", "RUNNING"), "CANCELLED", clock.instant());
    }

    /** A person has chosen the cause of a line that waited for it; false where it does not wait any more. */
    public boolean choose(Job job, int line, String cause) {
        return held(job, line, "CAUSE", row -> {
            jobs.say(job.id(), line, Prepared.CHOSEN, cause);
            var fields = new HashMap<>(row.fields());
            fields.put(Prepared.CHOSEN, cause);
            take(job, new Jobs.Row(line, fields), CurrentViewer.require(), false);
        });
    }

    /** A person has looked at a line that tells a dispute again, and it is another all the same; false where it is not held back any more. */
    public boolean takeIn(Job job, int line) {
        return held(job, line, "DUPLICATE", row -> take(job, row, CurrentViewer.require(), false));
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

    private boolean moved(Job job, List<String> from, String to, @Nullable Instant finished) {
        return Boolean.TRUE.equals(transaction.execute(_ -> jobs.move(job.id(), from, to, finished)));
    }

    private boolean held(Job job, int line, String status, Consumer<Jobs.Row> work) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var row = jobs.hold(job.id(), line, status);
            row.ifPresent(work);
            return row.isPresent();
        }));
    }

    private void store(Job job, List<Line> batch, Map<Long, Integer> seen) {
        var found = CurrentViewer.asSystem(() -> transaction.execute(_ -> batch.stream().map(l -> findings.ofNew(job, l, seen)).toList()));
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < batch.size(); i++) {
                jobs.add(job.id(), batch.get(i), Objects.requireNonNull(found).get(i));
            }
        });
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
                transaction.executeWithoutResult(_ -> {
                    if (jobs.move(job.id(), List.of("RUNNING"), "DONE", clock.instant())) {
                        told.of(job);
                    }
                });
                return null;
            });
        } catch (RuntimeException e) {
            log.warn("import {} stopped; it goes on at the next start", job.id(), e);
        } finally {
            working.remove(job.id());
        }
    }

    private boolean step(Job job, Viewer viewer) {
        var next = Objects.requireNonNull(transaction.execute(_ -> jobs.next(job.id())));
        if (next.isEmpty()) {
            return false;
        }
        var row = next.get();
        try {
            var again = Objects.requireNonNull(CurrentViewer.asSystem(() -> transaction.execute(_ -> findings.told(job, row))));
            held(job, row.line(), "PENDING", _ -> again.ifPresentOrElse(
                    f -> jobs.became(job.id(), row.line(), f), () -> take(job, row, viewer, true)));
        } catch (RuntimeException e) {
            log.warn("import {} line {} could not be registered", job.id(), row.line(), e);
            became(job, row.line(), "BAD", "登记时出错，请检查内容后单独登记");
        }
        return true;
    }

    /** @param quiet whether it is one of many, of which the court is told together */
    private void take(Job job, Jobs.Row row, Viewer viewer, boolean quiet) {
        switch (findings.of(job, row.fields())) {
            case Prepared.Bad(var reason) -> became(job, row.line(), "BAD", reason);
            case Prepared.NeedsCause(var reason) -> became(job, row.line(), "CAUSE", reason);
            case Prepared.Ready(var content) -> {
                var moment = new Moment(clock.instant(), Actor.official(viewer.person(), viewer.name(), Office.valueOf(job.office())));
                var r = findings.registration(job, row.line(), content, moment);
                if (quiet) {
                    intake.registerQuietly(r);
                } else {
                    intake.register(r);
                }
                jobs.opened(job.id(), row.line(), r.firstCase(), r.court());
            }
        }
    }

    private void became(Job job, int line, String status, String reason) {
        transaction.executeWithoutResult(_ -> jobs.became(job.id(), line, new Jobs.Finding(status, reason, null, null)));
    }
}
