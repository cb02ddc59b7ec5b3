package se.jobbspar.participant.profile;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ConceptCheck;

/** Which participants are asked for; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class ParticipantFilter {
    private static final int MAX_TEXT = 100;

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

    @QueryParam("sort")
    String sort;

    /**
     * @param sight what the coach may list
     * @throws ProblemException 400 for a value that is not one of the allowed, 422 for an unknown skill
     */
    ParticipantQuery query(Sight sight, Taxonomy taxonomy) {
        return new ParticipantQuery(
                sight.of(municipalities),
                Optional.ofNullable(text).map(this::bounded),
                WireName.parse("protectedIdentity", protectedIdentity, ProtectedIdentity.class),
                WireName.parse("mapped", mapped, Mapping.class),
                Optional.ofNullable(concept).map(id -> idsOf(id, taxonomy)),
                WireName.parse("sort", sort, ParticipantSort.class).orElse(ParticipantSort.CODE));
    }

    private String bounded(String given) {
        if (given.isBlank() || given.length() > MAX_TEXT || !given.matches(PlainText.LINE)) {
            throw ProblemException.validation("q", "must be 1 to " + MAX_TEXT + " plain characters");
        }
        return given.strip();
    }

    /** A profile keeps the id of the day it was mapped, and an import may have made an alias of it since. */
    private static List<String> idsOf(String skill, Taxonomy taxonomy) {
        var check = new ConceptCheck(taxonomy);
        var canonical = check.canonical(skill, ConceptType.SKILL, "concept");
        check.verify();
        return taxonomy.idsOf(canonical);
    }
}
