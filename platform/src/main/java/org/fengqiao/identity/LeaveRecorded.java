package org.fengqiao.identity;

import java.util.UUID;

/** A desk has recorded on paper who may act for somebody; published within the transaction that records it. */
public record LeaveRecorded(UUID leave, UUID principal, UUID caseId, String court) {}
