package org.fengqiao.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people call an act, a field of its form, or one of its choices. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Label {
    String value();

    /** One sentence of help shown under the field; empty for none. */
    String help() default "";
}
