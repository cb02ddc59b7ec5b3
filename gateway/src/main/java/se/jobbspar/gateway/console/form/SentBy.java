package se.jobbspar.gateway.console.form;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may send a form. Beside it stands {@code @PermitAll}: {@code @RolesAllowed} refuses before the form is read, and then
 * somebody whose session has ended could not get back what was filled in.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SentBy {
    @Nonbinding
    String[] value() default {};
}
