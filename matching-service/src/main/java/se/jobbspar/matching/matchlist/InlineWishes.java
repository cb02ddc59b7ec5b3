package se.jobbspar.matching.matchlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.UnwantedFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/** What the person wants, and what not; every list may be left out. */
@Schema(description = "What the person wants, and what not.")
public record InlineWishes(
        @Size(max = 50) List<@NotNull String> occupations,
        @Size(max = 290) List<@NotNull String> municipalities,
        @Size(max = 6) List<@NotNull WorkingTime> workingTimes,
        @Valid Unwanted not) {
    static final InlineWishes NONE = new InlineWishes(null, null, null, null);

    /** What the person does not want, or must not do. */
    @Schema(name = "InlineUnwanted", description = "What the person does not want, or must not do; why is not asked.")
    public record Unwanted(
            @Schema(description = "Occupations.") @Size(max = 20)
            List<@NotNull String> occupations,

            @Schema(description = "What the person cannot work.") @Size(max = 6)
            List<@NotNull WorkingTime> workingTimes,

            @Schema(description = "Skills that the work would ask for.") @Size(max = 50)
            List<@NotNull String> tasks) {
        static final Unwanted NOTHING = new Unwanted(null, null, null);

        public Unwanted {
            occupations = InlineProfile.given(occupations);
            workingTimes = InlineProfile.given(workingTimes);
            tasks = InlineProfile.given(tasks);
        }

        UnwantedFact fact() {
            return new UnwantedFact(occupations, workingTimes, tasks);
        }
    }

    public InlineWishes {
        occupations = InlineProfile.given(occupations);
        municipalities = InlineProfile.given(municipalities);
        workingTimes = InlineProfile.given(workingTimes);
        not = not == null ? Unwanted.NOTHING : not;
    }

    WishFact fact() {
        return new WishFact(occupations, municipalities, workingTimes, not.fact());
    }
}
