package se.jobbspar.participant.profile;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.PersonKey;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.participant.targetgroup.TargetGroup;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ConceptCheck;

/** Which participants are asked for; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class ParticipantFilter {
    private static final int MAX_TEXT = 100;
    private static final int MAX_IDS = 100;

    @QueryParam("id")
    List<String> ids;

    @QueryParam("q")
    String text;

    @QueryParam("protectedIdentity")
    String protectedIdentity;

    @QueryParam("mapped")
    String mapped;

    @QueryParam("concept")
    String concept;

    @QueryParam("municipality")
    List<String> municipalities;

    @QueryParam("coach")
    String coach;

    @QueryParam("follower")
    String follower;

    @QueryParam("waiting")
    String waiting;

    @QueryParam("sort")
    String sort;

    /**
     * @param sight what the coach may list
     * @param me the coach who asks
     * @param group the target group that people belong to
     * @throws ProblemException 400 for a value that is not one of the allowed, 422 for an unknown skill
     */
    ParticipantQuery query(Sight sight, String me, TargetGroup group, Taxonomy taxonomy) {
        if (sight.ofASystem()) {
            requireNothingOfCoaches();
        }
        return new ParticipantQuery(
                within(sight),
                named(),
                words(),
                WireName.parse("protectedIdentity", protectedIdentity, ProtectedIdentity.class),
                WireName.parse("mapped", mapped, Mapping.class),
                Optional.ofNullable(concept).map(id -> idsOf(id, taxonomy)),
                Optional.ofNullable(coach).map(given -> WhoseCoach.of(given, me)),
                Optional.ofNullable(follower).map(given -> given.equals("me") ? me : given),
                WireName.parse("waiting", waiting, Waiting.class),
                group,
                WireName.parse("sort", sort, ParticipantSort.class).orElse(ParticipantSort.CODE));
    }

    private void requireNothingOfCoaches() {
        requireNot("coach", coach);
        requireNot("follower", follower);
        requireNot("waiting", waiting);
    }

    private static void requireNot(String name, String given) {
        if (given != null) {
            throw ProblemException.validation(
                    name,
                    Wording.of(
                            "is for coaches to ask by; leave it out",
                            "är till för coacher att söka med; utelämna den"));
        }
    }

    /** Who is named is meant wherever the coach may see the person. */
    private Sight within(Sight sight) {
        boolean anywhere = municipalities == null || municipalities.isEmpty();
        return anywhere && named().isPresent() ? sight : sight.of(municipalities);
    }

    private Optional<List<UUID>> named() {
        if (ids == null || ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.size() > MAX_IDS) {
            throw ProblemException.validation(
                    "id",
                    Wording.of("may be given at most " + MAX_IDS + " times", "får anges högst " + MAX_IDS + " gånger"));
        }
        return Optional.of(
                ids.stream().flatMap(id -> QueryValue.uuid("id", id).stream()).toList());
    }

    private List<String> words() {
        if (text == null) {
            return List.of();
        }
        if (text.isBlank() || text.length() > MAX_TEXT || !text.matches(PlainText.LINE)) {
            throw ProblemException.validation(
                    "q",
                    Wording.of(
                            "must be 1 to " + MAX_TEXT + " plain characters",
                            "ska vara 1–" + MAX_TEXT + " vanliga tecken"));
        }
        return PersonKey.words(text);
    }

    /** A profile keeps the id of the day it was mapped, and an import may have made an alias of it since. */
    private static List<String> idsOf(String skill, Taxonomy taxonomy) {
        var check = new ConceptCheck(taxonomy);
        String canonical = check.canonical(skill, ConceptType.SKILL, "concept");
        check.verify();
        return taxonomy.idsOf(canonical);
    }
}
