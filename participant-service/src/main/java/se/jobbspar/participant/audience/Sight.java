package se.jobbspar.participant.audience;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * What the coaches of one municipality may list: the same judgement as {@link Audience}, seen from the coach's side.
 *
 * @param own SCB code of the coaches' municipality
 * @param municipalities whose people they may see while nothing protects them, the own one included
 */
public record Sight(String own, List<String> municipalities) {
    /** In HQL, over a {@link Subject}: of others only those whom nothing keeps at home. */
    public static final String CONDITION =
            "municipality in :municipalities and (municipality = :own or protectedIdentity = :shareable)";

    public Sight {
        municipalities = List.copyOf(municipalities);
    }

    /** Parameters of {@link #CONDITION}. */
    public Map<String, Object> parameters() {
        return Map.of("own", own, "municipalities", municipalities, "shareable", ProtectedIdentity.NONE);
    }

    /**
     * @param asked municipalities to look at; none = the own one
     * @throws ProblemException 400 for one whose people may not be seen
     */
    public Sight of(List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            return new Sight(own, List.of(own));
        }
        if (!municipalities.containsAll(asked)) {
            var error = FieldError.notOneOf("municipality", "is not one whose people you may see", municipalities);
            throw ProblemException.of(ProblemType.VALIDATION, "municipality: " + error.message(), List.of(error));
        }
        return new Sight(own, asked);
    }

    /** How a person is seen; empty = as if there were no such person. */
    Optional<Access> access(Subject person) {
        var sharing = municipalities.contains(person.municipality()) ? List.of(own) : List.<String>of();
        return Audience.of(person, sharing).access(own);
    }
}
