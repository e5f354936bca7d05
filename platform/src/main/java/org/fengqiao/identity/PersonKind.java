package org.fengqiao.identity;

/** What a person is in law: a human being, an organisation, or a machine that calls the API. */
public enum PersonKind {
    NATURAL,
    LEGAL,
    MACHINE
}
