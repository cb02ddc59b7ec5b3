package se.jobbspar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import se.jobbspar.contracts.wording.Wording;

/** Says which roles an operation is open to, in words for a caller. */
final class RolesOf {
    private RolesOf() {}

    /** For example {@code the role coach}; the method's roles go before its class's. */
    static Wording operation(ResourceInfo operation) {
        Method method = operation == null ? null : operation.getResourceMethod();
        RolesAllowed roles = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (roles == null && method != null) {
            roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (roles == null) {
            return Wording.of(
                    "Ask for a token with a role that may do this.",
                    "Det krävs en token med en roll som får göra detta.");
        }
        String names = String.join(", ", roles.value());
        return roles.value().length == 1
                ? Wording.of(
                        "Ask for a token with the role " + names + ".", "Det krävs en token med rollen " + names + ".")
                : Wording.of(
                        "Ask for a token with one of the roles " + names + ".",
                        "Det krävs en token med någon av rollerna " + names + ".");
    }
}
