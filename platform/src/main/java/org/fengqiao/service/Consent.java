package org.fengqiao.service;

/** What ties an electronic address to whoever is served. */
public enum Consent {
    /** The person has agreed to be served there: said so, promised so, or gave the address for it. */
    CONFIRMED,
    /** Nothing was agreed, but the address is known to be the person's own. */
    OWN,
    /** There is no electronic address, or it was refused. */
    NONE
}
