package se.jobbspar.participant.person;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.TextKey;

/**
 * What a person's own coaches find the person by: name and reference, one text however they are written ({@link TextKey}),
 * and without accents, since a coach writes the name that was heard. Å, ä and ö are letters of their own and stay.
 */
public final class PersonKey {
    private static final Pattern ACCENTS =
            Pattern.compile("(?<!a)\\u030a|(?<![ao])\\u0308|[\\p{Mn}&&[^\\u030a\\u0308]]");

    private PersonKey() {}

    public static String of(Person person) {
        return of(person.reference() == null ? person.name() : person.name() + " " + person.reference());
    }

    /** The words of a search, each of which stands in the keys of those it means; in any order, for names have several. */
    public static List<String> words(String search) {
        return Stream.of(of(search).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String of(String text) {
        String apart = Normalizer.normalize(TextKey.of(text), Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
