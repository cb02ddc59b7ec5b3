package se.jobbspar.rest.personalnumber;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that may not hold a {@linkplain PersonalNumbers personal number}, since others read it or it outlives a person. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoPersonalNumber.Check.class)
public @interface NoPersonalNumber {
    String message() default "{jobbspar.personal-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null holds none. */
    class Check implements ConstraintValidator<NoPersonalNumber, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return !PersonalNumbers.in(text);
        }
    }
}
