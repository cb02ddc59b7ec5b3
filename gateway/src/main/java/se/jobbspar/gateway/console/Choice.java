package se.jobbspar.gateway.console;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Places;

/** One option of a select. */
public record Choice(String value, String label, boolean chosen) {
    /** Options whose labels are the texts {@code <group>.<value>}. */
    public static List<Choice> of(Texts t, String group, String chosen, String... values) {
        return Stream.of(values)
                .map(value -> new Choice(value, t.code(group, value), value.equals(chosen)))
                .toList();
    }

    /** The whole country and every county. */
    public static List<Choice> regions(Texts t, String chosen) {
        Stream<County> counties = Places.sweden().counties().stream();
        return Stream.concat(
                        Stream.of(new Choice("00", t.get("region.nation"), "00".equals(chosen))),
                        counties.map(county -> new Choice(
                                county.code(), county.name(), county.code().equals(chosen))))
                .toList();
    }
}
