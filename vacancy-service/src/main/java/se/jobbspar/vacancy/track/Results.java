package se.jobbspar.vacancy.track;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Headcount;

/**
 * What a track has led to, as those who freed places have said. The sum is told for itself, and not added up of its parts.
 *
 * @param ended how many have gone out of it
 * @param endings to what, every ending once
 */
@Schema(
        description =
                "What a track has led to, counted as places were freed; in fives, since nobody may be pointed out.")
public record Results(Headcount ended, List<Result> endings) {

    /** How many went out of it in one way. */
    @Schema(description = "How many went out of it in one way.")
    public record Result(Ending ending, Headcount people) {}

    static Results of(Map<Ending, Integer> counted) {
        return new Results(
                Headcount.of(
                        counted.values().stream().mapToInt(Integer::intValue).sum()),
                Stream.of(Ending.values())
                        .map(ending -> new Result(ending, Headcount.of(counted.getOrDefault(ending, 0))))
                        .toList());
    }
}
