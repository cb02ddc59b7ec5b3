package se.jobbspar.gateway.console.fund;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/**
 * An indicator on the page.
 *
 * @param rule whom it counts, or why it counts nobody
 * @param cells everybody, each sex, and of whom it is not known; empty where it is not held
 */
public record IndicatorRow(String code, String label, String rule, List<Cell> cells) {
    /** As the service calls them, in the order of the columns. */
    static final List<String> SEXES = List.of("woman", "man", "non-binary", "not-stated");

    /**
     * @param column what it is of
     * @param people the address of those behind it; null for nobody
     */
    public record Cell(String column, String number, String people) {}

    /** @param figures of one indicator: of everybody, and where it is held of each sex */
    static IndicatorRow of(List<FundReport.Figure> figures, Asked asked, Language language) {
        FundReport.Figure everybody = figures.getFirst();
        return new IndicatorRow(
                everybody.code(),
                everybody.label(),
                everybody.rule(),
                everybody.value() == null ? List.of() : cells(figures, everybody, asked, language));
    }

    private static List<Cell> cells(
            List<FundReport.Figure> figures, FundReport.Figure everybody, Asked asked, Language language) {
        Stream<Cell> counted = Stream.concat(
                        Stream.of(everybody),
                        SEXES.stream().flatMap(sex -> figures.stream().filter(figure -> sex.equals(figure.sex()))))
                .map(figure -> cell(
                        figure.value(), figure.sex() == null ? "all" : figure.sex(), figure, null, asked, language));
        Cell notStated = cell(everybody.notStated(), "unknown", everybody, "not-stated", asked, language);
        return Stream.concat(counted, Stream.of(notStated)).toList();
    }

    private static Cell cell(
            int number, String column, FundReport.Figure figure, String answer, Asked asked, Language language) {
        FundTexts t = language.texts(FundTexts.class);
        String people = number == 0
                ? null
                : asked.people(figure.code(), figure.sex(), answer).build().toString();
        return new Cell(t.column(column), t.number(number), people);
    }
}
