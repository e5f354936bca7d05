package org.fengqiao.instruments.issue;

import java.util.Map;
import java.util.UUID;

/** An instrument to draw up or to issue in a case: the payload of the outbox messages of the pipeline. */
record Order(UUID caseId, String instrument, Map<String, Object> data) {}
