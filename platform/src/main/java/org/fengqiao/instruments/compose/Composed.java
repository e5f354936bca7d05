package org.fengqiao.instruments.compose;

import java.util.List;
import java.util.Set;

/**
 * A filled template.
 *
 * @param missing labels of required fields without a value
 */
public record Composed(List<Piece> pieces, Set<String> missing) {}
