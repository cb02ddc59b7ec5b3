package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.participant.Pools;

/** What a form of a fact is made of for this visitor. */
@RequestScoped
class FactForms {
    /** As many as one page of the service holds. */
    private static final int METHODS = 100;

    private final FactClient facts;
    private final Visit visit;

    FactForms(@RestClient FactClient facts, Visit visit) {
        this.facts = facts;
        this.visit = visit;
    }

    RowKind empty(FactKind kind) {
        return of(kind, MissingNode::getInstance);
    }

    /** @param said of which the form is; asked for only where the form depends on it */
    RowKind of(FactKind kind, Supplier<JsonNode> said) {
        return kind == FactKind.MEASURES
                ? MeasureForm.of(facts.methods(visit.onBehalf(), METHODS), visit.municipality(), said.get())
                : kind;
    }

    /**
     * What a new one begins with.
     *
     * @param milestone that a follow-up is for; null for another kind
     */
    Map<String, List<String>> given(FactKind kind, String milestone) {
        if (kind == FactKind.ENROLMENTS && visit.hasRole(Roles.HR)) {
            return Map.of("pool", List.of(Pools.OF_STAFF));
        }
        return milestone == null ? Map.of() : Map.of("milestone", List.of(milestone));
    }

    /** What the rule says of a job's field, where a coach can answer it; empty elsewhere. */
    String proposal(FactKind kind, JsonNode said, UUID fact) {
        if (kind != FactKind.OUTCOMES || !said.hasNonNull("job")) {
            return "";
        }
        RightField proposed = facts.rightField(visit.onBehalf(), fact);
        return visit.texts(HappeningTexts.class)
                .proposal(proposed.answer() == null ? "" : proposed.answer(), String.join(" ", proposed.reasons()));
    }
}
