package org.fengqiao.courts;

import java.util.List;

/**
 * Courts that work together across regions (法庭联盟).
 *
 * @param source the document that founded it
 * @param courts short codes, in the order people list them
 */
public record Alliance(String code, String name, String source, List<String> courts) {}
