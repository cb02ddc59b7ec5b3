package se.jobbspar.matching.concept;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;

/** What is looked up; a {@code @BeanParam}. Read as text so that a wrong value is a problem that lists the right ones. */
public class ConceptQuery {
    private static final int LONGEST = 100;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    @QueryParam("q")
    String q;

    @QueryParam("type")
    List<String> type;

    @QueryParam("lang")
    String lang;

    @QueryParam("limit")
    String limit;

    String text() {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw ProblemException.validation(
                    "q", Wording.of("must have 1 to " + LONGEST + " characters", "ska ha 1–" + LONGEST + " tecken"));
        }
        return q.strip();
    }

    /** Whether a concept is asked for by its id or code: all are, unless types are named. */
    boolean takes(Concept named) {
        return type == null || type.isEmpty() || types().contains(named.type());
    }

    Set<ConceptType> types() {
        if (type == null || type.isEmpty()) {
            return EnumSet.of(ConceptType.OCCUPATION, ConceptType.OCCUPATION_GROUP, ConceptType.SKILL);
        }
        EnumSet<ConceptType> types = EnumSet.noneOf(ConceptType.class);
        type.forEach(wire -> types.add(ConceptType.ofWire(wire)
                .orElseThrow(() -> notOneOf(
                        "type",
                        Arrays.stream(ConceptType.values())
                                .map(ConceptType::wire)
                                .toList()))));
        return types;
    }

    /** The language to search first and to show. */
    Language language(Language otherwise) {
        return lang == null ? otherwise : Language.ofTag(lang).orElseThrow(() -> notOneOf("lang", List.of("sv", "en")));
    }

    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        int value = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (value < 1 || value > MAX_LIMIT) {
            throw ProblemException.validation(
                    "limit",
                    Wording.of(
                            "must be a whole number from 1 to " + MAX_LIMIT,
                            "ska vara ett heltal från 1 till " + MAX_LIMIT));
        }
        return value;
    }

    static ProblemException notOneOf(String field, List<String> allowed) {
        Wording message = Wording.of(
                "must be one of " + String.join(", ", allowed), "ska vara något av " + String.join(", ", allowed));
        return ProblemException.of(
                ProblemType.VALIDATION, message.at(field), List.of(FieldError.notOneOf(field, message, allowed)));
    }
}
