package org.fengqiao.courts;

/**
 * A county-level district and the basic court that ordinarily answers for it.
 *
 * @param code six-digit code of administrative division
 * @param court short code of the court
 */
public record District(String code, String name, String city, String province, String court) {}
