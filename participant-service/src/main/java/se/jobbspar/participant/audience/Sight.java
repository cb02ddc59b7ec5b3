package se.jobbspar.participant.audience;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * What those at one workplace, or a partner's system that acts for it, may list: the same judgement as {@link Audience}, seen from their side.
 *
 * @param own their workplace
 * @param workplaces whose people they may see while nothing protects them, the own one included
 * @param ofASystem whether it is a system that looks: somebody protected is in none, at home neither
 */
public record Sight(Workplace own, List<Workplace> workplaces, boolean ofASystem) {
    /** In HQL, over a {@link Subject}: those who are there, and of others only those whom nothing keeps at home. */
    public static final String CONDITION = "mergedInto is null and workplace in :workplaces"
            + " and (workplace = :own or protectedIdentity = :shareable)";

    public Sight {
        workplaces = List.copyOf(workplaces);
    }

    static Sight ofAPerson(Workplace own, List<Workplace> workplaces) {
        return new Sight(own, workplaces, false);
    }

    static Sight ofASystem(Workplace own) {
        return new Sight(own, List.of(own), true);
    }

    /** What a list asks for besides, of a person's protection: that there is none; null = it may be any. */
    public @Nullable ProtectedIdentity only() {
        return ofASystem ? ProtectedIdentity.NONE : null;
    }

    /** Parameters of {@link #CONDITION}. */
    public Map<String, Object> parameters() {
        return Map.of(
                "own",
                own.text(),
                "workplaces",
                workplaces.stream().map(Workplace::text).toList(),
                "shareable",
                ProtectedIdentity.NONE);
    }

    /**
     * @param asked municipalities to look at; none = the own one
     * @throws ProblemException 400 for one whose people may not be seen
     */
    public Sight of(List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            return new Sight(own, List.of(own), ofASystem);
        }
        if (!digits().containsAll(asked)) {
            FieldError error = FieldError.notOneOf(
                    "municipality",
                    Wording.of("is not one whose people you may see", "är ingen kommun vars personer du får se"),
                    digits());
            throw ProblemException.of(ProblemType.VALIDATION, error.message().at("municipality"), List.of(error));
        }
        return new Sight(
                own,
                asked.stream()
                        .map(code -> new Workplace(new MunicipalityCode(code), own.desk()))
                        .toList(),
                ofASystem);
    }

    private List<String> digits() {
        return workplaces.stream().map(one -> one.municipality().digits()).toList();
    }

    /** How a person is seen; empty = as if there were no such person. */
    Optional<Access> access(Subject person) {
        List<Workplace> sharing = workplaces.contains(person.workplace()) ? List.of(own) : List.<Workplace>of();
        boolean hidden = ofASystem && !person.protectedIdentity().mayLeave();
        return person.isPresent() && !hidden ? Audience.of(person, sharing).access(own) : Optional.empty();
    }
}
