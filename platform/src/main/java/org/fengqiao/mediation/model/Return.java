package org.fengqiao.mediation.model;

/** Why the application was returned, and what was said about it. */
public record Return(ReturnReason reason, String note) {}
