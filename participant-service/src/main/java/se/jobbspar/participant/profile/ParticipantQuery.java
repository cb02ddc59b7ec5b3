package se.jobbspar.participant.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.Conditions;

/**
 * A question to the database that cannot see more than its coach may: of other municipalities only people without
 * protection, and of those neither name nor reference is even searched.
 *
 * @param words each of which stands in the code, or among what the own municipality finds its people by
 * @param skill the ids of one skill; a profile with any of them is meant
 */
record ParticipantQuery(
        Sight sight,
        Optional<List<UUID>> ids,
        List<String> words,
        Optional<ProtectedIdentity> protectedIdentity,
        Optional<Mapping> mapping,
        Optional<List<String>> skill,
        ParticipantSort sort) {

    private static final String WORD =
            "(lower(code) like :%1$s escape '\\' or (municipality = :own and personKey like :%1$s escape '\\'))";

    Conditions conditions() {
        var conditions = new Conditions()
                .where(Sight.CONDITION, sight.parameters())
                .and("id in :ids", "ids", ids.orElse(null))
                .and("protectedIdentity = :protectedIdentity", "protectedIdentity", protectedIdentity.orElse(null))
                .and("mapping = :mapping", "mapping", mapping.orElse(null))
                // As an array, for Hibernate spreads a collection into one parameter for each element.
                .and(
                        "array_intersects(skills, :skill)",
                        "skill",
                        skill.map(ids -> ids.toArray(String[]::new)).orElse(null));
        for (int at = 0; at < words.size(); at++) {
            String name = "word" + at;
            conditions.and(WORD.formatted(name), name, Conditions.containing(words.get(at)));
        }
        return conditions;
    }

    /** Without the words, which may be a name. */
    @Override
    public String toString() {
        return "ParticipantQuery[" + sight + "]";
    }
}
