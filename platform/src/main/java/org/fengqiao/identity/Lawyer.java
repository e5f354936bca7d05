package org.fengqiao.identity;

import java.util.UUID;

/**
 * Somebody whose licence to practise has been verified.
 *
 * @param licence number of the licence (律师执业证号), 17 digits
 */
public record Lawyer(UUID person, String licence, String firm) {}
