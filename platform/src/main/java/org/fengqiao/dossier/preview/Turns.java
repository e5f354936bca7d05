package org.fengqiao.dossier.preview;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.springframework.stereotype.Component;

/** Drawing pages takes memory: a few people at a time, the others wait a little. */
@Component
class Turns {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** What is done when it is one's turn. */
    interface Work<T> {
        T get() throws IOException;
    }

    <T> T take(Work<T> work) throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DossierProblem(Kind.UNAVAILABLE, "busy", "正在查看材料的人太多", "请过一会儿再试");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
