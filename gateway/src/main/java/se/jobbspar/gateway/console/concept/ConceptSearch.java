package se.jobbspar.gateway.console.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;

/** Looks up what somebody types. */
@ApplicationScoped
public class ConceptSearch {
    private static final int SHOWN = 8;
    private static final int LONGEST = 100;
    private final ConceptClient concepts;

    ConceptSearch(@RestClient ConceptClient concepts) {
        this.concepts = concepts;
    }

    /** @param type as the lookup names it */
    public ConceptChoices find(OnBehalf who, String field, String type, boolean many, String q) {
        String typed = q == null ? "" : q.strip();
        if (typed.isEmpty()) {
            return ConceptChoices.none(field, many);
        }
        String asked = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new ConceptChoices(
                field, many, asked, concepts.find(who, asked, type, SHOWN).items());
    }

    /** The one concept that is called what was typed; empty when none is, or several are. */
    public static Optional<String> meant(ConceptChoices choices) {
        List<String> named = choices.found().stream()
                .filter(found -> choices.q().equalsIgnoreCase(found.label())
                        || choices.q().equalsIgnoreCase(found.matched()))
                .map(FoundConcepts.Found::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
