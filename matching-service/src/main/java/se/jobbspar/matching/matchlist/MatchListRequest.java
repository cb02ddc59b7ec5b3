package se.jobbspar.matching.matchlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.JobCheck;
import se.jobbspar.vocabulary.Requirement;

/** What is to be matched with what. */
@Schema(
        description = "What is to be matched with what, and what for.",
        requiredProperties = {"subject", "against", "purpose"})
public record MatchListRequest(
        @NotNull @Valid Subject subject,

        @NotNull @Schema(ref = WordSchemas.AGAINST, description = "What the subject is matched with.")
        String against,

        @Schema(
                description = "Two-digit SCB county code, 00 = the nation. Left out: the participant's county, "
                        + "or the nation where the barometer does not judge that county. Only for lists of demands.",
                examples = "18")
        String region,

        @NotNull @Schema(description = "What the list is for; recorded with it.")
        Purpose purpose,

        @Schema(ref = WordSchemas.READINESS, description = "Only items of this readiness; left out: all.")
        String readiness,

        @Schema(
                description =
                        "Only people of the own municipality who come from here to the labour-market unit; left out: all. "
                                + "It narrows the list and gives no points. Only for lists of people.",
                examples = "hourly-staff")
        Pool pool,

        @Min(1) @Max(100) @Schema(description = "How many items at most.", defaultValue = "20")
        Integer limit,

        @Size(max = 50)
        @Schema(
                description =
                        "Asked for instead of what the demand states, in this list alone; the demand stays as it is."
                                + " Left out or empty: what it states. Only for lists of people.")
        List<@NotNull @Valid Requirement> requirements,

        @Schema(
                description =
                        "Id of an earlier list for the same subject, against the same: the items say where they were"
                                + " in it.")
        UUID earlier) {
    private static final int DEFAULT_LIMIT = 20;

    /** Who or what the list is made for: an id, or for a participant alternatively a profile that is kept nowhere. */
    @Schema(
            name = "MatchSubjectRequest",
            description = "Who or what the list is made for.",
            requiredProperties = "type")
    public record Subject(
            @NotNull @Schema(ref = WordSchemas.SUBJECT) String type,

            @Schema(description = "Id of the participant, vacancy or shortage occupation.")
            UUID id,

            @Min(1)
            @Schema(
                    description =
                            "The least version of the subject that the list may be made from: the one in the "
                                    + "answer, or the ETag, of the write that it follows. Waited for a second at most, else 503.",
                    examples = "3")
            Long version,

            @Valid
            @Schema(
                    description = "Instead of an id, for a participant with protected identity: the profile itself. "
                            + "The list is computed and neither recorded, indexed nor logged.")
            InlineProfile profile) {
        public boolean inline() {
            return profile != null;
        }

        /** Checks what annotations cannot say. */
        public void verify() {
            if ((id == null) == (profile == null)) {
                throw ProblemException.validation(
                        "subject", Wording.of("must have either id or profile", "ska ha antingen id eller profile"));
            }
            if (inline() && version != null) {
                throw ProblemException.validation(
                        "subject.version", Wording.of("is for a subject with an id", "gäller bara den som har ett id"));
            }
        }
    }

    /** Checks what annotations cannot say. */
    void verify(DemandKinds kinds) {
        Pair pair = pair(kinds);
        if (readiness != null) {
            Pair.requireOneOf(Readiness.wires(), "readiness", readiness);
        }
        subject.verify();
        if (subject.inline() && pair instanceof Pair.PeopleForDemand) {
            throw ProblemException.validation(
                    "subject.profile", Wording.of("is for participants only", "gäller bara deltagare"));
        }
        if (asksForOthers() && pair instanceof Pair.DemandsForPerson) {
            throw ProblemException.validation(
                    "requirements", Wording.of("is for lists of people only", "gäller bara listor över personer"));
        }
        if (pool != null && pair instanceof Pair.DemandsForPerson) {
            throw ProblemException.validation(
                    "pool", Wording.of("is for lists of people only", "gäller bara listor över personer"));
        }
        if (earlier != null && subject.inline()) {
            throw ProblemException.validation(
                    "earlier", Wording.of("is for a subject with an id", "gäller bara den som har ett id"));
        }
        if (region != null && pair instanceof Pair.PeopleForDemand) {
            throw ProblemException.validation(
                    "region", Wording.of("is for lists of demands only", "gäller bara listor över behov"));
        }
        Region.verify(region);
    }

    Pair pair(DemandKinds kinds) {
        return Pair.of(subject.type(), against, kinds);
    }

    /** Clients that are generated send an empty list for one that is left out. */
    private boolean asksForOthers() {
        return requirements != null && !requirements.isEmpty();
    }

    /**
     * What is asked for instead of what the demand states; empty = what it states.
     *
     * @throws ProblemException 422 for what a posted vacancy could not ask for
     */
    Optional<List<RequirementFact>> instead(Taxonomy taxonomy) {
        if (!asksForOthers()) {
            return Optional.empty();
        }
        JobCheck check = new JobCheck(taxonomy, "");
        List<Requirement> read = check.requirements(requirements);
        check.verify();
        return Optional.of(read.stream().map(Requirement::fact).toList());
    }

    int most() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** What is asked for, with the region that is taken when none is named. */
    Terms terms(Optional<String> taken) {
        return new Terms(against, taken.orElse(null), purpose, readiness, pool, most(), earlier);
    }

    Optional<Readiness> only() {
        return Optional.ofNullable(readiness).flatMap(Readiness::ofWire);
    }
}
