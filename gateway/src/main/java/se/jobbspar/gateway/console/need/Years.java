package se.jobbspar.gateway.console.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.shortage.Needs;

/** The needs of coming years, one after the other; of a year that nothing is known of, a need of nothing but what is unknown. */
record Years(SequencedMap<Integer, Needs.Need> needs) {
    private static final List<Integer> HORIZONS = List.of(1, 3, 5);

    List<YearRow> rows(Language language) {
        return needs.entrySet().stream()
                .map(year -> YearRow.of(year.getKey(), year.getValue(), language))
                .toList();
    }

    /** Rows of the headcount whose number is unknown: no year has them. */
    long unknownRows() {
        return needs.values().stream().mapToLong(Needs.Need::unknownRows).max().orElse(0);
    }

    /** Whether of every year it is known whom to expect. */
    boolean isNet() {
        return needs.values().stream().map(Needs.Need::need).allMatch(Objects::nonNull);
    }

    /** Need where it is known of all years, else what it is before anybody is expected; empty where that is unknown of any. */
    SequencedMap<Integer, Needs.Levels> levels() {
        Function<Needs.Need, Needs.Levels> which = isNet() ? Needs.Need::need : Needs.Need::gross;
        SequencedMap<Integer, Needs.Levels> levels = new LinkedHashMap<>();
        needs.forEach((year, need) -> levels.put(year, which.apply(need)));
        return levels.containsValue(null) ? new LinkedHashMap<>() : levels;
    }

    /** What is needed within one, three and five years. */
    List<Horizon> horizons(Language language) {
        List<Needs.Levels> levels = List.copyOf(levels().values());
        NeedTexts t = language.texts(NeedTexts.class);
        return levels.isEmpty()
                ? List.of()
                : HORIZONS.stream()
                        .map(many -> new Horizon(
                                t.within(many),
                                YearRow.Between.of(sum(levels.stream().limit(many)), language)))
                        .toList();
    }

    private static Needs.Levels sum(Stream<Needs.Levels> levels) {
        List<Needs.Levels> all = levels.toList();
        return new Needs.Levels(
                all.stream().mapToDouble(Needs.Levels::low).sum(),
                all.stream().mapToDouble(Needs.Levels::middle).sum(),
                all.stream().mapToDouble(Needs.Levels::high).sum());
    }

    /** @param within how long, in words */
    public record Horizon(String within, YearRow.Between people) {}

    Chart chart(Language language) {
        NeedTexts t = language.texts(NeedTexts.class);
        SequencedMap<Integer, Needs.Levels> levels = levels();
        if (levels.isEmpty()) {
            return null;
        }
        String told = levels.entrySet().stream()
                .map(year -> t.chartYear(
                        String.valueOf(year.getKey()),
                        Amounts.of(year.getValue().middle(), language),
                        Amounts.of(year.getValue().low(), language),
                        Amounts.of(year.getValue().high(), language)))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return Chart.of(levels, told, language);
    }
}
