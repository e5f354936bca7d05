package org.fengqiao.procedure;

import java.util.function.BiPredicate;

/**
 * A condition of a rule beyond state and capacity. Where it fails the act is neither offered nor done.
 *
 * @param why what is missing, in Chinese
 * @param instead what to do instead, in Chinese
 */
public record Guard<S, P>(String code, String why, String instead, BiPredicate<Matter<S, P>, Moment> holds) {}
