package se.jobbspar.rest;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Wording;

/** Says which fields break which bounds, in the words of {@code ValidationMessages_en} and {@code _sv}. */
@Singleton
public class Constraints {
    private final ValidatorFactory validation;

    Constraints(ValidatorFactory validation) {
        this.validation = validation;
    }

    /** What of a bean is out of bounds, for who reads beans from elsewhere than a request; empty when nothing is. */
    public List<FieldError> brokenBy(Object bean) {
        return places(validation.getValidator().validate(bean));
    }

    List<FieldError> places(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(this::place)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private FieldError place(ConstraintViolation<?> violation) {
        String field = Fields.ofViolation(violation.getPropertyPath());
        // The name of the Java parameter, when the whole body is missing.
        return field.equals("request")
                ? FieldError.of("body", Wording.of("must be a JSON object", "ska vara ett JSON-objekt"))
                : FieldError.of(field, message(violation));
    }

    private Wording message(ConstraintViolation<?> violation) {
        Broken broken = new Broken(violation.getConstraintDescriptor(), violation.getInvalidValue());
        // A text has characters, a list entries; the constraint is the same.
        String template =
                broken.value() instanceof Collection && broken.constraint().getAnnotation() instanceof Size
                        ? "{jobbspar.list}"
                        : violation.getMessageTemplate();
        MessageInterpolator messages = validation.getMessageInterpolator();
        return Wording.of(
                messages.interpolate(template, broken, Locale.ENGLISH),
                messages.interpolate(template, broken, AcceptLanguage.SWEDISH));
    }

    private record Broken(ConstraintDescriptor<?> constraint, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
