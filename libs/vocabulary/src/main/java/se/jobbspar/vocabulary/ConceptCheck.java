package se.jobbspar.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Suggestion;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Looks up every concept id of one request and collects the unknown ones, so that a caller learns of all at once.
 * Not thread-safe; one per request.
 */
public final class ConceptCheck {
    private static final int SUGGESTIONS = 3;
    private static final Locale SWEDISH = Locale.of("sv");

    private final Taxonomy taxonomy;
    private final boolean byNameToo;
    private final List<FieldError> errors = new ArrayList<>();

    public ConceptCheck(Taxonomy taxonomy) {
        this(taxonomy, false);
    }

    private ConceptCheck(Taxonomy taxonomy, boolean byNameToo) {
        this.taxonomy = taxonomy;
        this.byNameToo = byNameToo;
    }

    /** One that takes a name for the id of the only concept called so, as files that people write have it. */
    public static ConceptCheck byNameToo(Taxonomy taxonomy) {
        return new ConceptCheck(taxonomy, true);
    }

    /**
     * The concept's own id for an id or alias.
     *
     * @param field path of the id in the request
     * @return the canonical id, or what was given when nothing is found; then {@link #verify} throws
     */
    public String canonical(String given, ConceptType type, String field) {
        Optional<Concept> found = given == null ? Optional.empty() : taxonomy.find(given, type);
        List<Concept> called = byNameToo && found.isEmpty()
                ? taxonomy.named(given, type)
                : found.stream().toList();
        if (called.size() != 1) {
            errors.add(called.isEmpty() ? unknown(given, type, field) : ambiguous(called, field));
        }
        return called.size() == 1 ? called.getFirst().id() : given;
    }

    private static FieldError ambiguous(List<Concept> called, String field) {
        return new FieldError(
                field,
                Wording.of("is what several are called; give the id", "är namnet på flera; ange id"),
                List.of(),
                suggested(called));
    }

    private static List<Suggestion> suggested(List<Concept> concepts) {
        return concepts.stream()
                .map(concept -> new Suggestion(concept.id(), concept.label(SWEDISH)))
                .toList();
    }

    private FieldError unknown(String given, ConceptType type, String field) {
        Optional<Concept> other = given == null ? Optional.empty() : taxonomy.find(given);
        if (other.isPresent()) {
            return FieldError.of(
                    field,
                    Wording.of("is ", "är ")
                            .and(article(other.get().type()))
                            .and(Wording.of(", not ", ", inte "))
                            .and(article(type)));
        }
        List<Suggestion> nearest = given == null ? List.of() : suggested(taxonomy.nearest(given, type, SUGGESTIONS));
        String search = "/matching/v1/concepts?type=" + type.wire() + "&q=";
        Wording whereElse =
                nearest.isEmpty() ? Wording.of("; search at " + search, "; sök på " + search) : Wording.NONE;
        Wording unknown = Wording.of(
                "is not the id" + (byNameToo ? " or the name" : "") + " of a known " + type.wire(),
                "är inte id " + (byNameToo ? "eller namn " : "") + "för " + swedish(type) + " som finns här");
        return new FieldError(field, unknown.and(whereElse), List.of(), nearest);
    }

    private static Wording article(ConceptType type) {
        return Wording.of((type.wire().startsWith("o") ? "an " : "a ") + type.wire(), swedish(type));
    }

    private static String swedish(ConceptType type) {
        return switch (type) {
            case OCCUPATION -> "ett yrke";
            case OCCUPATION_GROUP -> "en yrkesgrupp";
            case SKILL -> "en kompetens";
            case LICENCE -> "en behörighet";
        };
    }

    /** @throws ProblemException 422 with every unknown id, when there was one */
    public void verify() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.UNKNOWN_CONCEPT,
                    Wording.of(
                            "Look ids up at /matching/v1/concepts, or take a suggestion.",
                            "Sök id på /matching/v1/concepts, eller ta ett av förslagen."),
                    errors);
        }
    }
}
