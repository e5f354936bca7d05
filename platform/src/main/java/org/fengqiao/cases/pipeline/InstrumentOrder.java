package org.fengqiao.cases.pipeline;

import java.util.Map;
import java.util.UUID;

/** An instrument to draw up or to issue in a case. */
record InstrumentOrder(UUID caseId, String instrument, Map<String, Object> data) {}
