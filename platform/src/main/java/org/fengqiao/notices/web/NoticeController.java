package org.fengqiao.notices.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.notices.live.LiveStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One's own notices. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final JdbcClient database;
    private final LiveStreams streams;

    NoticeController(JdbcClient database, LiveStreams streams) {
        this.database = database;
        this.streams = streams;
    }

    /** A notice as its reader sees it. */
    record Notice(UUID id, @Nullable UUID caseId, String kind, String title, String body, Instant at, boolean read) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional(readOnly = true)
    public Page<Notice> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var me = CurrentViewer.require().person();
        var request = new Page.Request(page, size);
        var where = "where person_id = ? " + (unread ? "and read_at is null" : "");
        var items = database.sql("select id, case_id, kind, title, body, created_at, read_at from notice " + where
                        + " order by created_at desc, id limit ? offset ?")
                .params(me, request.size(), request.offset())
                .query((r, _) -> new Notice(
                        r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getString(3), r.getString(4), r.getString(5),
                        r.getObject(6, OffsetDateTime.class).toInstant(), r.getObject(7) != null))
                .list();
        int total = database.sql("select count(*) from (select 1 from notice " + where + " limit " + Page.COUNTED + ") n")
                .param(me)
                .query(Integer.class)
                .single();
        return Page.of(items, request, total);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void read(@PathVariable UUID id) {
        int found = database.sql("update notice set read_at = coalesce(read_at, now()) where id = ?").param(id).update();
        if (found == 0) {
            throw Problem.notFound("这条通知");
        }
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void readAll() {
        database.sql("update notice set read_at = now() where person_id = ? and read_at is null")
                .param(CurrentViewer.require().person())
                .update();
    }

    /** A gateway that gathers answers before it passes them on would pass on nothing for minutes. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream() {
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(streams.open(CurrentViewer.require().person()));
    }
}
