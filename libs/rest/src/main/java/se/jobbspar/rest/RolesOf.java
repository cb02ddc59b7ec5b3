package se.jobbspar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.contracts.wording.Wording;

/** Says which roles and which of a partner's scopes an operation is open to, in words for a caller. */
final class RolesOf {
    private RolesOf() {}

    /** For example {@code the role coach}; the method's roles go before its class's. */
    static Wording operation(ResourceInfo operation) {
        Method method = operation == null ? null : operation.getResourceMethod();
        RolesAllowed allowed = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (allowed == null && method != null) {
            allowed = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (allowed == null) {
            return Wording.of(
                    "Ask for a token with a role that may do this.",
                    "Det krävs en token med en roll som får göra detta.");
        }
        List<String> roles = Stream.of(allowed.value())
                .filter(name -> !Scopes.ALL.containsKey(name))
                .toList();
        List<String> scopes = new ArrayList<>(List.of(allowed.value()));
        scopes.removeAll(roles);
        return roles(roles).and(scopes(scopes));
    }

    private static Wording roles(List<String> roles) {
        String names = String.join(", ", roles);
        return roles.size() == 1
                ? Wording.of(
                        "Ask for a token with the role " + names + ".", "Det krävs en token med rollen " + names + ".")
                : Wording.of(
                        "Ask for a token with one of the roles " + names + ".",
                        "Det krävs en token med någon av rollerna " + names + ".");
    }

    private static Wording scopes(List<String> scopes) {
        String names = String.join(", ", scopes);
        return scopes.isEmpty()
                ? Wording.NONE
                : Wording.of(
                        " A partner's system needs the scope " + names + ".",
                        " Ett partnersystem behöver behörigheten (scope) " + names + ".");
    }
}
