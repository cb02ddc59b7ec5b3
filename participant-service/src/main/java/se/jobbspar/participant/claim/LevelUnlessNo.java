package se.jobbspar.participant.claim;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A skill has a level; one that the person does not have needs none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LevelUnlessNo.Check.class)
@interface LevelUnlessNo {
    String message() default "{jobbspar.level}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the level, not the whole claim. */
    class Check implements ConstraintValidator<LevelUnlessNo, SkillClaim> {
        @Override
        public boolean isValid(SkillClaim claim, ConstraintValidatorContext context) {
            if (claim == null || claim.level() != null || !claim.has()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("level")
                    .addConstraintViolation();
            return false;
        }
    }
}
