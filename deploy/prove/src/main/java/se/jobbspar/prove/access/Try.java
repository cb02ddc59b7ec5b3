package se.jobbspar.prove.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.prove.document.Operation;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;

/**
 * One request of one caller.
 *
 * @param target path and query
 * @param body as it is sent; null = none
 * @param about what is tried to be reached; null = nothing that has an owner
 */
record Try(Operation operation, Caller caller, String target, String body, Thing about) {
    /** A version that never was, so that what is allowed is refused at the last step and changes nothing. */
    private static final Map<String, String> STALE = Map.of("If-Match", "\"987654321\"");

    /** What only those at a person's own workplace read (docs/privacy.md), and of a vacancy those who act for its employer. */
    private static final List<String> KEPT_AT_HOME = List.of(
            "/enrolments",
            "/measures",
            "/attendances",
            "/placements",
            "/invitations",
            "/from-measures",
            "/outcomes",
            "/follow-ups",
            "/coach",
            "/plan",
            "/contact-log",
            "/circumstances",
            "/europass",
            "/export",
            "/merges",
            "/transitions");

    Reply send(Client client) {
        return client.send(caller, operation.method(), target, STALE, body);
    }

    /** Refused whatever is asked, as the document says; empty = the caller may ask. */
    Optional<Integer> refusal() {
        if (operation.open()) {
            return Optional.empty();
        }
        if (caller.role().isEmpty()) {
            return Optional.of(401);
        }
        boolean allowed = operation.admits(caller.role(), caller.scopes());
        return allowed && !forAnother() ? Optional.empty() : Optional.of(403);
    }

    /** Whether it would change what its caller may only look at, or reads of it what no agreement shares. */
    boolean goesBeyondWhatIsSeen() {
        return about != null
                && operation.ofOne()
                && about.readOnlyFor(caller.name())
                && !(operation.method().equals("GET") && isSharedByAgreement());
    }

    private boolean isSharedByAgreement() {
        return KEPT_AT_HOME.stream().noneMatch(kept -> (operation.path() + "/").contains(kept + "/"));
    }

    /** Whether it is about what the responsible coach alone may know, and another asks who sees the person. */
    boolean isForTheResponsibleCoach() {
        return about != null
                && operation.path().endsWith("/circumstances")
                && about.seenBy().contains(caller.name())
                && !caller.name().equals(Things.OWNER);
    }

    /** Whether its body names another person, who is not there. */
    boolean namesSomebodyMissing() {
        return operation.method().equals("POST") && operation.path().endsWith("/merges");
    }

    /** An employer speaks for its own organisation, and HR for units of its municipality; the document's example is neither. */
    private boolean forAnother() {
        return List.of("employer", "hr").contains(caller.role())
                && operation.toString().equals("POST " + Things.EMPLOYERS);
    }

    /** The same for an object that is not there. */
    Try missing() {
        Thing missing = Thing.missing(about.collection());
        String id = about.id();
        return new Try(
                operation,
                caller,
                target.replace(id, missing.id()),
                body == null ? null : body.replace(id, missing.id()),
                missing);
    }

    @Override
    public String toString() {
        return operation.method() + " " + target + (about == null ? "" : " (" + about.what() + ")") + " as " + caller;
    }
}
