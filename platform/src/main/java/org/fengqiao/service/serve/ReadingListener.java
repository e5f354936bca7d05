package org.fengqiao.service.serve;

import org.fengqiao.dossier.FileRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The recipient has opened a served instrument: that is recorded, and may bring service about. */
@Component
class ReadingListener {

    private final Attempts attempts;

    ReadingListener(Attempts attempts) {
        this.attempts = attempts;
    }

    @EventListener
    void on(FileRead read) {
        attempts.unread(read.file(), read.person()).forEach(a -> attempts.read(a.id(), read.at()));
    }
}
