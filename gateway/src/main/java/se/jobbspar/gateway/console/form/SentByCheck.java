package se.jobbspar.gateway.console.form;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Visit;

/** Holds {@link SentBy}. */
@SentBy
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class SentByCheck {
    private final Visit visit;

    SentByCheck(Visit visit) {
        this.visit = visit;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        SecurityIdentity sender = visit.identity().orElseThrow(() -> new SessionEnded(form(call)));
        if (Stream.of(call.getMethod().getAnnotation(SentBy.class).value()).noneMatch(sender::hasRole)) {
            throw new ForbiddenException();
        }
        return call.proceed();
    }

    private static FilledForm form(InvocationContext call) {
        return Stream.of(call.getParameters())
                .filter(FilledForm.class::isInstance)
                .map(FilledForm.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
