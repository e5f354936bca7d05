package org.fengqiao.video.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.notices.LiveEvents;
import org.fengqiao.video.store.Calls;
import org.fengqiao.video.store.Signal;
import org.fengqiao.video.store.Signals;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How two pages of a call find each other: one leaves an offer, the other an answer. */
@RestController
@RequestMapping(path = "/api/calls/{id}/pages/{page}/signals", produces = "application/json")
class SignalController {

    private final Calls calls;
    private final Signals signals;
    private final LiveEvents live;
    private final InstantSource clock;

    SignalController(Calls calls, Signals signals, LiveEvents live, InstantSource clock) {
        this.calls = calls;
        this.signals = signals;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What one page tells another.
     *
     * @param sdp a session description (RFC 8866), as the browser gave it
     */
    record Told(@NotNull UUID to, @NotNull @Pattern(regexp = "offer|answer") String kind, @NotBlank @Size(max = 60_000) String sdp) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void tell(@PathVariable UUID id, @PathVariable UUID page, @Valid @RequestBody Told told) {
        mine(id, page);
        var heard = signals.send(id, page, told.to(), told.kind(), told.sdp(), clock.instant())
                .orElseThrow(() -> Problem.notFound("视频里的这一位"));
        live.tell(List.of(heard), "signal", told.to());
    }

    @GetMapping
    @Transactional
    public List<Signal> hear(@PathVariable UUID id, @PathVariable UUID page) {
        mine(id, page);
        return signals.lately(id, page, clock.instant());
    }

    private void mine(UUID call, UUID page) {
        if (calls.find(call).isEmpty() || !signals.isPageOf(call, page, CurrentViewer.require().person())) {
            throw Problem.notFound("这次视频");
        }
    }
}
