package org.fengqiao.mediation.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A signature said to be drawn is a picture: a PNG as data URL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DrawnAsImage.Check.class)
@interface DrawnAsImage {

    String message() default "没有收到手写的签名，请在签名框里重新签一次";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** An act by which somebody signs. */
    interface Signed {
        SigningMethod method();

        String mark();
    }

    /** Looks at the mark only where it is said to be drawn; that there is one is for others to see to. */
    final class Check implements ConstraintValidator<DrawnAsImage, Signed> {

        private static final Pattern PNG = Pattern.compile("data:image/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+={0,2}");

        @Override
        public boolean isValid(Signed signed, ConstraintValidatorContext context) {
            if (signed.method() != SigningMethod.DRAWN || signed.mark() == null || signed.mark().isBlank() || PNG.matcher(signed.mark()).matches()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()).addPropertyNode("mark").addConstraintViolation();
            return false;
        }
    }
}
