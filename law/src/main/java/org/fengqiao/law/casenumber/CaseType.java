package org.fengqiao.law.casenumber;

import org.fengqiao.law.Provenance;

/**
 * A type of case (案件类型).
 *
 * @param code four digits of the national table; {@code 99xx} where the number is not known
 * @param typeCode what stands in the number (类型代字), for example {@code 民初}; empty for a heading
 */
public record CaseType(String code, String typeCode, String name, Provenance provenance) {}
