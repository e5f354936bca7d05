package org.fengqiao.notices.gateway;

/** A way out of the platform to a person. */
public enum Channel {
    SMS,
    EMAIL
}
