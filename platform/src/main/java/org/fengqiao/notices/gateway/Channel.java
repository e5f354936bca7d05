package org.fengqiao.notices.gateway;

/** A way out of the platform to a person. */
public enum Channel {
    SMS,
    EMAIL,
    /** The government service platform somebody came from. */
    PLATFORM
}
