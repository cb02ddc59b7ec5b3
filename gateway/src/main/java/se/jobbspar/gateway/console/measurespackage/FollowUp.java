package se.jobbspar.gateway.console.measurespackage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.jobbspar.gateway.console.outcome.Report;

/**
 * A package followed up as participant-service answers it, its words in the visitor's language.
 *
 * @param note how it is told
 * @param at the day it is looked at
 * @param years that have begun, the first first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FollowUp(String note, LocalDate at, List<Year> years, List<Progress> goals) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Year(int year, List<Report.Figure> figures) {
        Report.Figure figure(String name) {
            return figures.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param progress per cent of the way from baseline to target; null where there is nothing to tell it by */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(Goal goal, BigDecimal progress) {}

    /**
     * @param aim its code
     * @param baseline null where nobody has measured
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Goal(
            String aim,
            String indicator,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            List<YearValue> values) {}

    public record YearValue(int year, BigDecimal value) {}
}
