package se.jobbspar.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands between the cells of a file. A spreadsheet takes the separator of its country and does not say which, so it is
 * told from the headings, unless a first line {@code sep=;} says it.
 */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final String SAID = "sep=";

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** What a line says that is there for nothing else; empty for every other line. */
    static Optional<Separator> saidBy(String line) {
        // A spreadsheet that saved such a file again has put the line in quotes, or separators behind it.
        String said = line.replace("\"", "").toLowerCase(Locale.ROOT);
        return said.startsWith(SAID)
                ? Stream.of(values())
                        .filter(one -> said.startsWith(SAID + one.sign))
                        .findFirst()
                : Optional.empty();
    }

    /** The one that stands most often in the headings, outside of quotes; a comma where none does. */
    static Separator of(String headings) {
        String bare = headings.replaceAll("\"[^\"]*\"", "");
        return Stream.of(values())
                .max(Comparator.<Separator>comparingLong(one ->
                                bare.chars().filter(sign -> sign == one.sign).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
