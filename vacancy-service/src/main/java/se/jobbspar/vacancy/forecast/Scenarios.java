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
    /**
     * Where a planner may begin. The retirement age that pensions follow (riktålder, Socialförsäkringsbalken 2 kap. 10 a §) is 67
     * for every year from 2026 to 2031, says Pensionsmyndigheten (October 2025). How many go before it, turnover and growth are
     * ours, and measured nowhere.
     */
    static final Scenarios STARTING_POINT =
            new Scenarios(new Scenario(67, 4.0, 0.0), new Scenario(66, 6.0, 0.0), new Scenario(65, 8.0, 1.0));
}
