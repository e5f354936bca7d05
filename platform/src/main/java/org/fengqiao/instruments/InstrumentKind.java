package org.fengqiao.instruments;

/**
 * A kind of instrument, registered as a bean by the module that owns it.
 *
 * @param id stable name, as {@link org.fengqiao.procedure.Effect.DrawUp} gives it
 * @param title in Chinese, as it stands in lists
 * @param served whether it is served on the sides when issued
 */
public record InstrumentKind(String id, String title, Template template, boolean served) {}
