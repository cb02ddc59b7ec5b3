package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.rest.Versioned;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** What the person wants, and what not; an empty list means that nobody has asked. */
@Schema(description = "What the person wants, and what not. An empty list means that nobody has asked.")
public record Wishes(
        @Schema(
                description = "URIs of occupations, the most wanted first; at most 20.",
                examples = "[\"http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> occupations,

        @Schema(
                description = "SCB codes of municipalities the person can reach daily; at most 50.",
                examples = "[\"1880\",\"1883\"]")
        @Size(max = 50)
        List<@NotBlank String> municipalities,

        @Schema(description = "What the person can work.", examples = "[\"full-time\",\"evenings\"]") @Size(max = 6)
        List<@NotNull WorkingTime> workingTimes,

        @Valid Unwanted not,

        @Nullable Recorded recorded)
        implements Versioned {
    /** Nobody has asked. */
    public static final Wishes NONE = new Wishes(List.of(), List.of(), List.of(), Unwanted.NOTHING, null);

    public Wishes {
        occupations = Claims.copy(occupations);
        municipalities = Claims.copy(municipalities);
        workingTimes = Claims.copy(workingTimes);
        not = not == null ? Unwanted.NOTHING : not;
    }

    /** Not recorded yet. */
    public Wishes(List<String> occupations, List<String> municipalities, List<WorkingTime> workingTimes, Unwanted not) {
        this(occupations, municipalities, workingTimes, not, null);
    }

    /** Whether nobody has asked. */
    public boolean empty() {
        return occupations.isEmpty() && municipalities.isEmpty() && workingTimes.isEmpty() && not.empty();
    }

    /** The same under this record. */
    public Wishes as(Recorded newRecorded) {
        return new Wishes(occupations, municipalities, workingTimes, not, newRecorded);
    }

    /** The same without who recorded them. */
    public Wishes withoutLocalFacts() {
        return recorded == null ? this : as(recorded.anonymous());
    }

    /** Of the participant, that recorded them last. */
    @Override
    public long version() {
        return recorded == null ? 0 : recorded.version();
    }

    /**
     * The same with canonical ids.
     *
     * @param at path of the wishes in the request; empty when they are the request
     */
    public Wishes canonical(ConceptCheck concepts, String at) {
        List<String> known = Indexed.map(
                occupations,
                Claims.in(at, "occupations"),
                (wish, where) -> concepts.canonical(wish, ConceptType.OCCUPATION, where));
        return new Wishes(known, municipalities, workingTimes, not.canonical(concepts, Claims.in(at, "not")), recorded);
    }

    /** Collects what cannot be true. */
    public void verify(ClaimCheck check, String at) {
        Indexed.each(municipalities, Claims.in(at, "municipalities"), check::municipality);
        check.once(occupations, Claims.in(at, "occupations"), Function.identity());
        check.once(municipalities, Claims.in(at, "municipalities"), Function.identity());
        check.once(workingTimes, Claims.in(at, "workingTimes"), Function.identity());
        check.unwanted(not.occupations(), Claims.in(at, "not.occupations"), occupations, Claims.in(at, "occupations"));
        check.unwanted(
                not.workingTimes(), Claims.in(at, "not.workingTimes"), workingTimes, Claims.in(at, "workingTimes"));
        check.once(not.tasks(), Claims.in(at, "not.tasks"), Function.identity());
    }

    public WishFact fact() {
        return new WishFact(occupations, municipalities, workingTimes, not.empty() ? null : not.fact());
    }
}
