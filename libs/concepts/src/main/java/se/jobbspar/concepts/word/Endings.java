package se.jobbspar.concepts.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.rest.Language;

/**
 * What a word may be a form of. A stemmer would make one of målare and mål, and of lärare and lär: here who does something keeps the
 * ending that says so. Several answers are possible, and it is for the taxonomy's words to say which of them is one.
 */
public final class Endings {
    private static final int SHORTEST = 3;
    private static final Pattern SOMEBODY = Pattern.compile("(.{2,}are)(?:n|s|ns)");
    private static final Pattern SOMEBODY_SKILLED = Pattern.compile("(.{2,}iker)(?:n|na|s|ns|nas)?");

    /** An ending, the one of the word it is a form of, and how much must be left before it. */
    private record Ending(String form, String base, int left) {
        static List<Ending> all(int left, String rules) {
            return Arrays.stream(rules.split(" "))
                    .map(rule -> rule.split(">", -1))
                    .map(rule -> new Ending(rule[0], rule[1], left))
                    .toList();
        }

        String base(String word) {
            return word.substring(0, word.length() - form.length()) + base;
        }

        boolean ends(String word) {
            return word.endsWith(form) && word.length() - form.length() >= left;
        }
    }

    private static final List<Ending> SWEDISH = concat(
            Ending.all(
                    SHORTEST,
                    "en> n> et> ar> arna> er> erna> or>a orna>a an>a arna>are na> männen>man män>man "
                            + "men>m met>m mar>m ar>a ade>a at>a er>a ande>a ning>a ningen>a ningar>a ing>a ingen>a ad>a"),
            Ending.all(4, "te>a de>a ts>a"),
            Ending.all(5, "a> t> e>"));
    private static final List<Ending> ENGLISH =
            concat(Ending.all(SHORTEST, "s> es> ies>y men>man ed> ed>e ing> ing>e ying>y"), List.of(), List.of());

    /** Strong verbs that work is told with. */
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("lagt", "lägga"),
            Map.entry("lade", "lägga"),
            Map.entry("skrev", "skriva"),
            Map.entry("skrivit", "skriva"),
            Map.entry("gav", "ge"),
            Map.entry("gett", "ge"),
            Map.entry("ger", "ge"),
            Map.entry("kör", "köra"),
            Map.entry("kört", "köra"),
            Map.entry("gör", "göra"),
            Map.entry("gjort", "göra"),
            Map.entry("gjorde", "göra"),
            Map.entry("sålt", "sälja"),
            Map.entry("sålde", "sälja"),
            Map.entry("satt", "sätta"),
            Map.entry("satte", "sätta"),
            Map.entry("gjutit", "gjuta"),
            Map.entry("göt", "gjuta"),
            Map.entry("tog", "ta"),
            Map.entry("tagit", "ta"),
            Map.entry("lärt", "lära"));

    private final List<Ending> endings;
    private final boolean swedish;

    public Endings(Language language) {
        swedish = language == Language.SV;
        endings = swedish ? SWEDISH : ENGLISH;
    }

    private static List<Ending> concat(List<Ending> one, List<Ending> two, List<Ending> three) {
        List<Ending> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        return List.copyOf(all);
    }

    /** The word itself first. */
    public Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(word);
        if (swedish && word.endsWith("s") && word.length() > SHORTEST + 1) {
            bases.addAll(unlinked(word.substring(0, word.length() - 1)));
        }
        bases.addAll(unlinked(word));
        if (swedish && STRONG.containsKey(word)) {
            bases.add(STRONG.get(word));
        }
        return bases;
    }

    private Set<String> unlinked(String word) {
        Set<String> bases = new LinkedHashSet<>(List.of(word));
        if (swedish) {
            for (Pattern somebody : List.of(SOMEBODY, SOMEBODY_SKILLED)) {
                Matcher matcher = somebody.matcher(word);
                if (matcher.matches()) {
                    bases.add(matcher.group(1));
                    return bases;
                }
            }
            if (word.endsWith("are")) {
                return bases;
            }
        }
        endings.stream().filter(e -> e.ends(word)).map(e -> e.base(word)).forEach(bases::add);
        return bases;
    }
}
