package se.jobbspar.vacancy.forecast;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Three sets of assumptions, by the need that they lead to. */
@Schema(description = "What is assumed, by the need that it leads to.")
public record Scenarios(
        @NotNull @Valid Scenario low,
        @NotNull @Valid Scenario middle,
        @NotNull @Valid Scenario high) {
    /** Where a planner may begin. Ours, and measured nowhere: the general retirement age of 2026 is 67. */
    static final Scenarios STARTING_POINT =
            new Scenarios(new Scenario(67, 4.0, 0.0), new Scenario(66, 6.0, 0.0), new Scenario(65, 8.0, 1.0));
}
