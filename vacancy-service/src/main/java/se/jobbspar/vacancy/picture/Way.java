package se.jobbspar.vacancy.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.track.JobTrackResponse;
import se.jobbspar.vacancy.track.Step;
import se.jobbspar.vacancy.training.OfferedStart;

/** A training or job track that somebody can begin, on the way to an occupation. */
@Schema(description = "A training or job track that somebody can begin, on the way to an occupation.")
public record Way(
        Kind kind,
        UUID id,

        @Schema(examples = "Vårdbiträde, flexstart") String name,

        @Schema(description = "How long; of a job track all its measures together. null = not known.", examples = "20")
        @Nullable
        Integer weeks,

        @Schema(description = "The first day; may be past where people may join later.", examples = "2027-01-12")
        LocalDate begins,

        @Schema(description = "The last day that somebody is taken in; null = no end is set.") @Nullable
        LocalDate until,

        @Schema(description = "Places left; null = not known.", examples = "16") @Nullable
        Integer places) {
    private static final Comparator<Way> SHORTEST_FIRST = Comparator.comparing(
                    Way::weeks, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Way::begins)
            .thenComparing(Way::name)
            .thenComparing(Way::id);

    /** What is led to an occupation by. */
    public enum Kind {
        @JsonProperty("training")
        TRAINING,
        @JsonProperty("job-track")
        JOB_TRACK
    }

    static Way of(OfferedStart start) {
        return new Way(
                Kind.TRAINING,
                start.training(),
                start.name(),
                start.weeks(),
                start.begins(),
                start.until(),
                start.places());
    }

    static Way of(JobTrackResponse track) {
        return new Way(
                Kind.JOB_TRACK,
                track.id(),
                track.name(),
                together(track.steps()),
                track.from(),
                track.to(),
                track.placesLeft());
    }

    /** Fewest weeks first, then the first to begin. */
    static BinaryOperator<Way> shorter() {
        return BinaryOperator.minBy(SHORTEST_FIRST);
    }

    /** Weeks; a sum that lacks a part is not known. */
    private static Integer together(List<Step> steps) {
        List<Integer> known =
                steps.stream().map(Step::weeks).filter(Objects::nonNull).toList();
        return known.isEmpty() || known.size() < steps.size()
                ? null
                : known.stream().mapToInt(Integer::intValue).sum();
    }
}
