package se.jobbspar.gateway.console.matchlist;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.form.FilledForm;

/** What a coach decides about a hit: the button that was pressed, and the reason beside it. */
public class DecisionForm implements FilledForm {
    private static final String UNDO = "undo";

    @RestPath
    UUID id;

    @RestPath
    UUID itemId;

    @RestForm
    String decision;

    @RestForm
    String reason;

    /** Where the hit stands in the list, to come back to. */
    @RestForm
    int rank;

    /** The page of the hit, when the form stood there; null for the list. */
    @RestForm
    String page;

    boolean isUndo() {
        return UNDO.equals(decision);
    }

    /** The reason goes with declining; the other buttons of the form send it too. Empty when it is not there. */
    Optional<Decision> decided() {
        if (!Decision.DECLINED.equals(decision)) {
            return Optional.of(new Decision(decision, null, null));
        }
        return Optional.ofNullable(reason)
                .filter(code -> !code.isBlank())
                .map(code -> new Decision(decision, code, null));
    }

    /** The page that it stood on; what has been decided stands at its hit. */
    @Override
    public String address() {
        return "/console/match-lists/" + id + ("hit".equals(page) ? "/hits/" + rank : "#hit-" + rank);
    }
}
