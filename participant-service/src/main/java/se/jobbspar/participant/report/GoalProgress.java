package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.measurespackage.Goal;
import se.jobbspar.participant.measurespackage.YearValue;

/** A goal with how far it has come by what was said last. */
@Schema(description = "A goal with how far it has come.")
record GoalProgress(
        Goal goal,

        @Schema(description = "What it was in the last year that is said, or null.") @Nullable
        YearValue latest,

        @Schema(
                description =
                        "Per cent of the way from baseline to target: 100 is there, below 0 the wrong way; null where there"
                                + " is no baseline, no value, or nothing to change.",
                examples = "43.75")
        @Nullable
        BigDecimal progress) {

    static GoalProgress of(Goal goal) {
        Optional<YearValue> latest = goal.values().stream().max(Comparator.comparingInt(YearValue::year));
        return new GoalProgress(
                goal,
                latest.orElse(null),
                latest.map(YearValue::value)
                        .map(value -> way(goal.baseline(), value, goal.target()))
                        .orElse(null));
    }

    /** The same for goals that shall rise and goals that shall fall. */
    @Nullable
    private static BigDecimal way(@Nullable BigDecimal baseline, BigDecimal value, BigDecimal target) {
        if (baseline == null || target.compareTo(baseline) == 0) {
            return null;
        }
        return value.subtract(baseline).movePointRight(2).divide(target.subtract(baseline), 2, RoundingMode.HALF_UP);
    }
}
