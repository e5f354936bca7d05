package org.fengqiao.outbox.web;

import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.outbox.Waiting;
import org.fengqiao.outbox.WaitingMessages;
import org.fengqiao.procedure.Office;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What could not leave the house, and the button to try again. */
@RestController
@RequestMapping(path = "/api/operator/outbox", produces = "application/json")
class OperatorOutboxController {

    private final WaitingMessages messages;

    OperatorOutboxController(WaitingMessages messages) {
        this.messages = messages;
    }

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping
    Page<Waiting> stuck(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var asked = new Page.Request(page, size);
        return Page.of(messages.stuck(asked.offset(), asked.size()), asked, messages.count().stuck());
    }

    /** @param tried how many are tried again */
    record Retried(int tried) {}

    @PostMapping("/retry")
    Retried retryAll() {
        return new Retried(messages.retryAll());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID id) {
        if (!messages.retry(id)) {
            throw Problem.notFound("这条发件");
        }
    }
}
