package se.jobbspar.gateway.console;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Places;

/** One option of a select. */
public record Choice(String value, String label, boolean chosen) {
    /** @param label the text of a value */
    public static List<Choice> of(UnaryOperator<String> label, String chosen, List<String> values) {
        return values.stream()
                .map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
                .toList();
    }

    /** The whole country and every county. */
    public static List<Choice> regions(Language language, String chosen) {
        Stream<County> counties = Places.sweden().counties().stream();
        String nation = language.texts(CommonTexts.class).nation();
        return Stream.concat(
                        Stream.of(new Choice("00", nation, "00".equals(chosen))),
                        counties.map(county -> new Choice(
                                county.code(), county.name(), county.code().equals(chosen))))
                .toList();
    }
}
