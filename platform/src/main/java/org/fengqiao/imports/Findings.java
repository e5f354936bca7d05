package org.fengqiao.imports;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.courts.Court;
import org.fengqiao.courts.Courts;
import org.fengqiao.imports.files.Line;
import org.fengqiao.imports.files.Prepared;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.imports.store.Jobs.Finding;
import org.fengqiao.imports.store.Jobs.Job;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.Intake;
import org.fengqiao.intake.Registration;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;

/** What each line of a file comes to. */
@Component
class Findings {

    private final Jobs jobs;
    private final Intake intake;
    private final Courts courts;

    Findings(Jobs jobs, Intake intake, Courts courts) {
        this.jobs = jobs;
        this.intake = intake;
        this.courts = courts;
    }

    /**
     * A line just read.
     *
     * @param seen what the lines before it are known by, with their numbers
     */
    Finding ofNew(Job job, Line line, Map<Long, Integer> seen) {
        var fields = line.fields();
        if (fields == null) {
            return new Finding("BAD", line.problem(), null, null);
        }
        var digest = Prepared.digest(fields);
        var prepared = of(job, fields);
        if (prepared instanceof Prepared.Bad(var reason)) {
            return new Finding("BAD", reason, null, digest);
        }
        var before = seen.putIfAbsent(digest, line.number());
        if (before != null) {
            return new Finding("DUPLICATE", "和第 " + before + " 行相同", null, digest);
        }
        return switch (prepared) {
            case Prepared.Bad(var reason) -> new Finding("BAD", reason, null, digest);
            case Prepared.NeedsCause(var reason) -> new Finding("CAUSE", reason, null, digest);
            case Prepared.Ready(var content) -> told(job, line.number(), content, digest)
                    .orElseGet(() -> new Finding("PENDING", null, null, digest));
        };
    }

    /** A line once more before it is registered: what was registered meanwhile counts too. */
    Optional<Finding> told(Job job, Jobs.Row row) {
        return of(job, row.fields()) instanceof Prepared.Ready(var content)
                ? told(job, row.line(), content, Prepared.digest(row.fields()))
                : Optional.empty();
    }

    /** A line as it would be registered, or why it cannot. */
    Prepared of(Job job, Map<String, String> fields) {
        var prepared = Prepared.of(fields);
        if (!(prepared instanceof Prepared.Ready(var content))) {
            return prepared;
        }
        var court = court(job, content);
        if (court.isEmpty()) {
            return new Prepared.Bad("不认识法院“" + content.court() + "”");
        }
        var flaws = intake.flaws(content, court.get(), job.createdAt().atZone(Moment.ZONE).toLocalDate());
        return flaws.isEmpty() ? prepared : new Prepared.Bad(String.join("；", flaws));
    }

    Registration registration(Job job, int line, DraftContent content, Moment moment) {
        return new Registration(
                key(job, line), court(job, content).orElseThrow(), null, "IMPORT", content, Map.of(), Map.of(job.by(), Standing.REGISTRAR), moment,
                "import-" + job.id());
    }

    private Optional<Finding> told(Job job, int line, DraftContent content, long digest) {
        var own = registration(job, line, content, new Moment(job.createdAt(), Actor.official(job.by(), "", Office.valueOf(job.office()))));
        return jobs.opened(digest, own.court())
                .filter(c -> !c.equals(own.firstCase()))
                .or(() -> named(content) ? intake.toldBefore(content, own.court(), own.dispute()) : Optional.empty())
                .map(c -> new Finding("DUPLICATE", "已经登记过相同的纠纷", c, digest));
    }

    private Optional<String> court(Job job, DraftContent content) {
        var named = content.court();
        return named == null ? Optional.of(job.court()) : courts.find(named).filter(Court::alliance).map(Court::code);
    }

    private static boolean named(DraftContent content) {
        return content.parties().stream().map(DraftParty::nameOrNothing).noneMatch(Prepared.UNKNOWN_NAME::equals);
    }

    private static UUID key(Job job, int line) {
        return UUID.nameUUIDFromBytes((job.id() + "/" + line).getBytes(StandardCharsets.UTF_8));
    }
}
