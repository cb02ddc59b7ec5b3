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
 * @param skill the ids of one skill; a profile with any of them is meant
 */
record ParticipantQuery(
        Sight sight,
        Optional<List<UUID>> ids,
        Optional<String> text,
        Optional<ProtectedIdentity> protectedIdentity,
        Optional<Mapping> mapping,
        Optional<List<String>> skill,
        ParticipantSort sort) {

    private static final String TEXT = "(lower(code) like :text escape '\\' or (municipality = :own"
            + " and (lower(person.name) like :text escape '\\' or lower(person.reference) like :text escape '\\')))";

    Conditions conditions() {
        return new Conditions()
                .where(Sight.CONDITION, sight.parameters())
                .and("id in :ids", "ids", ids.orElse(null))
                .and(TEXT, "text", text.map(Conditions::containing).orElse(null))
                .and("protectedIdentity = :protectedIdentity", "protectedIdentity", protectedIdentity.orElse(null))
                .and("mapping = :mapping", "mapping", mapping.orElse(null))
                // As an array, for Hibernate spreads a collection into one parameter for each element.
                .and(
                        "array_intersects(skills, :skill)",
                        "skill",
                        skill.map(ids -> ids.toArray(String[]::new)).orElse(null));
    }

    /** Without the text, which may be a name. */
    @Override
    public String toString() {
        return "ParticipantQuery[" + sight + "]";
    }
}
