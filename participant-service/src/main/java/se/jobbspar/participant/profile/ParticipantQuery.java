package se.jobbspar.participant.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.participant.targetgroup.TargetGroup;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Today;

/**
 * A question to the database that cannot see more than its coach may: of other municipalities only people without
 * protection, and of those neither name nor reference is even searched.
 *
 * @param words each of which stands in the code, or among what the own municipality finds its people by
 * @param skill the ids of one skill; a profile with any of them is meant
 * @param coach who is responsible; this and what follows narrow to the own municipality, whose alone they are
 * @param follower id of a coach who follows
 * @param group asks for the own municipality alone where it asks for what is not shared
 */
record ParticipantQuery(
        Sight sight,
        Optional<List<UUID>> ids,
        List<String> words,
        Optional<ProtectedIdentity> protectedIdentity,
        Optional<Mapping> mapping,
        Optional<List<String>> skill,
        Optional<WhoseCoach> coach,
        Optional<String> follower,
        Optional<Waiting> waiting,
        TargetGroup group,
        ParticipantSort sort) {

    private static final String WORD =
            "(lower(code) like :%1$s escape '\\' or (workplace = :own and personKey like :%1$s escape '\\'))";

    private static final String OWN = "person.workplace = :own";

    private static final String FOLLOWED =
            "person.id in (select follower.participant from Follower follower where follower.coach = :follower)";

    /** In HQL, over a {@code Participant person}. */
    Conditions conditions(Today today) {
        var conditions = new Conditions()
                .where(Sight.CONDITION, sight.parameters())
                .and("person.protectedIdentity = :only", "only", sight.only())
                .and("id in :ids", "ids", ids.orElse(null))
                .and("protectedIdentity = :protectedIdentity", "protectedIdentity", protectedIdentity.orElse(null))
                .and("mapping = :mapping", "mapping", mapping.orElse(null))
                // As an array, for Hibernate spreads a collection into one parameter for each element.
                .and(
                        "array_intersects(skills, :skill)",
                        "skill",
                        skill.map(ids -> ids.toArray(String[]::new)).orElse(null));
        if (coach.isPresent() || follower.isPresent() || waiting.isPresent() || group.asksWhatIsOwn()) {
            conditions.where(OWN).and(FOLLOWED, "follower", follower.orElse(null));
        }
        coach.ifPresent(whose -> whose.narrow(conditions));
        group.narrow(conditions);
        waiting.ifPresent(what -> conditions.where(what.condition(), what.parameters(today)));
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
