package se.jobbspar.participant.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.outcome.Job;

/** An occupation that people of a report got. */
@Schema(description = "An occupation that people got.")
public record OccupationGot(
        @Schema(
                description = "URI of the occupation.",
                examples = "http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6")
        String occupation,

        @Schema(description = "How many people; null when masked.", examples = "12") @Nullable
        Integer people) {

    /** The commonest first. */
    static List<OccupationGot> of(Courses courses) {
        return courses.of(Base.IN_WORK).stream()
                .flatMap(
                        course -> course.result().map(result -> result.outcome().job()).stream())
                .collect(groupingBy(Job::occupation, counting()))
                .entrySet()
                .stream()
                .map(entry -> new OccupationGot(entry.getKey(), Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparing(OccupationGot::people).reversed().thenComparing(OccupationGot::occupation))
                .toList();
    }

    OccupationGot masked() {
        return new OccupationGot(occupation, null);
    }
}
