package org.fengqiao.service;

import java.util.List;
import java.util.UUID;
import org.fengqiao.service.serve.Attempts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been served on whom in a case, as far as the asker may see: one's own, or all for those who handle it. */
@Service
public class ServiceOfProcess {

    private final Attempts attempts;

    ServiceOfProcess(Attempts attempts) {
        this.attempts = attempts;
    }

    @Transactional(readOnly = true)
    public List<ServiceAttempt> ofCase(UUID caseId) {
        return attempts.ofCase(caseId);
    }
}
