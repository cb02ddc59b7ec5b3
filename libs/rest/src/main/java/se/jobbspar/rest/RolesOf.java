package se.jobbspar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;

/** Says which roles an operation is open to, in words for a caller. */
final class RolesOf {
    private RolesOf() {}

    /** For example {@code the role coach}; the method's roles go before its class's. */
    static String operation(ResourceInfo operation) {
        Method method = operation == null ? null : operation.getResourceMethod();
        RolesAllowed roles = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (roles == null && method != null) {
            roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (roles == null) {
            return "a role that may do this";
        }
        return (roles.value().length == 1 ? "the role " : "one of the roles ") + String.join(", ", roles.value());
    }
}
