package se.jobbspar.participant.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many days something took, told by quartiles: between two observations the value lies on the line between them, as
 * spreadsheets' QUARTILE.INC has it.
 */
@Schema(name = "DaysToSelfSupport", description = "Days from the first day enrolled to the first day of self-support.")
public record Days(
        @Schema(description = "A quarter took at most so long.", examples = "152.5")
        double lowerQuartile,

        @Schema(description = "Half took at most so long.", examples = "240")
        double median,

        @Schema(description = "Three quarters took at most so long.", examples = "365.25")
        double upperQuartile) {

    /** Empty of nobody. */
    static Optional<Days> of(Collection<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(quartile(1, sorted), quartile(2, sorted), quartile(3, sorted)));
    }

    // Quarters of whole numbers are exact in a double.
    private static double quartile(int which, List<Long> sorted) {
        int quarters = which * (sorted.size() - 1);
        long below = sorted.get(quarters / 4);
        long above = sorted.get((quarters + 3) / 4);
        return below + (above - below) * (quarters % 4) / 4.0;
    }
}
