package org.fengqiao.procedure;

/**
 * What somebody does in a case (办理动作); the only way a case changes. One record an act: its components, with {@link Label} and
 * Jakarta constraints, are at once the API's schema, the form on the screen, the validation and the line in the docs.
 */
public interface Act {}
