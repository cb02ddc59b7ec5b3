package se.jobbspar.gateway.console.measurespackage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;

/**
 * A goal on the page.
 *
 * @param place among the goals of its package, from 0
 * @param progress how far it is, in words
 * @param values where it began, each year, and where it is to come
 */
public record GoalView(int place, String aim, String indicator, String unit, String progress, List<Value> values) {
    /** @param bar of 100, the highest of the goal's values being 100 */
    public record Value(String when, String value, BigDecimal bar) {}

    static GoalView of(int place, FollowUp.Progress one, Language language) {
        PackageTexts t = language.texts(PackageTexts.class);
        FollowUp.Goal goal = one.goal();
        return new GoalView(
                place,
                t.aim(goal.aim()),
                goal.indicator(),
                goal.unit(),
                progress(one, language),
                values(goal, language));
    }

    private static String progress(FollowUp.Progress one, Language language) {
        PackageTexts t = language.texts(PackageTexts.class);
        if (one.progress() != null) {
            String amount = Amounts.of(one.progress(), language);
            return one.progress().signum() < 0 ? t.wrongWay(amount) : t.ofTheWay(amount);
        }
        return one.goal().baseline() == null ? t.noBaseline() : t.noValues();
    }

    private static List<Value> values(FollowUp.Goal goal, Language language) {
        PackageTexts t = language.texts(PackageTexts.class);
        BigDecimal highest = Stream.concat(
                        Stream.of(goal.baseline(), goal.target()),
                        goal.values().stream().map(FollowUp.YearValue::value))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Value> values = new ArrayList<>();
        if (goal.baseline() != null) {
            values.add(value(t.baseline(), goal.baseline(), highest, language));
        }
        goal.values().stream()
                .sorted(Comparator.comparingInt(FollowUp.YearValue::year))
                .forEach(one -> values.add(value(String.valueOf(one.year()), one.value(), highest, language)));
        values.add(value(t.target(), goal.target(), highest, language));
        return List.copyOf(values);
    }

    private static Value value(String when, BigDecimal value, BigDecimal highest, Language language) {
        BigDecimal bar = value.signum() <= 0
                ? BigDecimal.ZERO
                : value.movePointRight(2).divide(highest, 2, RoundingMode.HALF_UP);
        return new Value(when, Amounts.of(value, language), bar);
    }
}
