package se.jobbspar.concepts.label;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.passage.Token;
import se.jobbspar.concepts.word.Text;

/** Follows the labels through a sentence. */
final class LabelWalk {
    private static final double TOGETHER = 0.9;
    private static final double COMPOUND = 0.85;
    private static final double KIND = 0.75;
    private static final Pattern SOMEBODY = Pattern.compile(
            ".{3,}(?:are|aren|arna|kock|kocken|kockar|tolk|tolken|tolkar|erska|erskan|erskor|sköterska|sköterskan|sköterskor|pedagog|pedagogen|pedagoger"
                    + "|mekaniker|mekanikern|chaufför|chauffören|chaufförer|montör|montören|montörer|biträde|biträdet|biträden|assistent|assistenten|assistenter)");
    private static final Pattern DOING = Pattern.compile(
            ".{3,}(?:städning|målning|murning|svetsning|bokföring|matlagning|plockning|slipning)(?:en)?");
    private static final int SHORTEST_COMPOUND = 9;
    private static final int SHORTEST_PART = 4;
    private static final Pattern WITHIN = Pattern.compile("[ \\t\\u00a0]*[-–/]?[ \\t\\u00a0]*");
    private static final Pattern SHARED_ENDING = Pattern.compile("-(?:[ ,/]+.*)?");
    private static final Set<String> JOINING = Set.of("och", "eller", "samt", "and", "or");
    /** May stand between the words of a label and change nothing. */
    private static final Set<String> FILLERS = Set.of(
            "en", "ett", "den", "det", "de", "vår", "vårt", "våra", "sin", "sitt", "sina", "alla", "olika", "god",
            "goda", "bra", "the", "a", "an", "our", "all", "various");
    /** What a compound says of its first part when it is claimed. */
    private static final Pattern CLAIMED = Pattern.compile(
            "(.{3,})(?:vana|erfarenhet(?:er)?|kunskap(?:er|erna)?|kompetens(?:er)?|arbete|jobb|jobbet|tjänst|tjänster|uppdrag|yrket)");

    private static final BinaryOperator<Found> LONGER =
            BinaryOperator.maxBy(Comparator.comparingInt(Found::to).thenComparingDouble(Found::certainty));

    private final Sentence sentence;
    private final List<Token> tokens;
    private final KnownWords words;
    private final LabelTrie trie;

    /**
     * A label in the sentence.
     *
     * @param from its first word
     * @param to after its last word
     * @param end after its last character
     */
    record Found(Named named, int from, int to, int end, double certainty) {}

    LabelWalk(Sentence sentence, KnownWords words, LabelTrie trie) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
        this.trie = trie;
    }

    Optional<Found> longest(int from) {
        return follow(trie.root(), from, from, 1)
                .reduce(LONGER)
                .or(() -> compound(from))
                .or(() -> sharedEnding(from))
                .or(() -> kind(from));
    }

    /** Every label that goes on from a node with the word at a place. */
    private Stream<Found> follow(LabelTrie.Node node, int from, int at, double certainty) {
        Stream<Found> ended = node.named().stream()
                .filter(named -> named.isSaidBy(said(from, at)))
                .filter(named -> !named.isOneWord() || certainty != Lexicon.LOOSE)
                .map(named -> new Found(named, from, at, tokens.get(at - 1).end(), certainty * named.certainty()));
        if (at == tokens.size()
                || at > from && !WITHIN.matcher(sentence.gapAfter(at - 1)).matches()) {
            return ended;
        }
        String word = tokens.get(at).word();
        Stream<Found> on = step(node, word, from, at + 1, certainty);
        if (isFiller(from, at)) {
            on = Stream.concat(on, follow(node.withoutName(), from, at + 1, certainty));
        }
        return Stream.concat(ended, Stream.concat(on, together(node, from, at, certainty)));
    }

    /** Two in a row at most: no label goes on after more. */
    private boolean isFiller(int from, int at) {
        return at > from
                && FILLERS.contains(tokens.get(at).word())
                && !(at - from > 2
                        && FILLERS.contains(tokens.get(at - 1).word())
                        && FILLERS.contains(tokens.get(at - 2).word()));
    }

    private Stream<Found> step(LabelTrie.Node node, String word, int from, int next, double certainty) {
        return words.of(word).entrySet().stream().flatMap(known -> node.next(known.getKey()).stream()
                .flatMap(child -> follow(child, from, next, certainty * known.getValue())));
    }

    /** A compound that was typed apart. */
    private Stream<Found> together(LabelTrie.Node node, int from, int at, double certainty) {
        if (at + 1 >= tokens.size() || !WITHIN.matcher(sentence.gapAfter(at)).matches()) {
            return Stream.empty();
        }
        String both = tokens.get(at).word() + tokens.get(at + 1).word();
        return both.length() >= SHORTEST_COMPOUND
                        && tokens.get(at).word().length() >= SHORTEST_PART
                        && tokens.get(at + 1).word().length() >= SHORTEST_PART
                        && !Text.isEmptyWord(tokens.get(at).word())
                        && words.isForm(both)
                ? step(node, both, from, at + 2, certainty * TOGETHER)
                : Stream.empty();
    }

    private String said(int from, int to) {
        return sentence.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** "Storköksvana" says storkök. */
    private Optional<Found> compound(int at) {
        Matcher claimed = CLAIMED.matcher(tokens.get(at).word());
        if (!claimed.matches()) {
            return Optional.empty();
        }
        String first = claimed.group(1);
        return Stream.of(first, first.replaceFirst("s$", ""), first + "e", first.replaceFirst("e$", "a"))
                .flatMap(part -> name(part, at, tokens.get(at).end()).stream())
                .findFirst();
    }

    /** Who is hotellstädare is städare, and who does fasadmålning does målning: the last part says what it is a kind of. */
    private Optional<Found> kind(int at) {
        String word = tokens.get(at).word();
        if (!SOMEBODY.matcher(word).matches() && !DOING.matcher(word).matches()) {
            return Optional.empty();
        }
        return Stream.iterate(SHORTEST_PART, cut -> cut <= word.length() - SHORTEST_PART, cut -> cut + 1)
                .map(word::substring)
                .flatMap(last -> words.strictly(last).flatMap(known -> trie.root().next(known).stream()))
                .flatMap(node -> node.named().stream())
                .filter(named -> named.isOneWord() && named.asWritten().isEmpty() && isOfKinds(named, word))
                .findFirst()
                .map(named -> new Found(named, at, at + 1, tokens.get(at).end(), KIND * named.certainty()));
    }

    private static boolean isOfKinds(Named named, String word) {
        return switch (named.concept().type()) {
            case OCCUPATION, OCCUPATION_GROUP -> SOMEBODY.matcher(word).matches();
            case SKILL -> DOING.matcher(word).matches();
            case LICENCE -> false;
        };
    }

    private Optional<Found> name(String word, int at, int end) {
        return words.lexicon().knows(word)
                ? trie.root()
                        .next(word)
                        .flatMap(LabelTrie.Node::named)
                        .filter(named -> word.length() > 3)
                        .map(named -> new Found(named, at, at + 1, end, COMPOUND * named.certainty()))
                : Optional.empty();
    }

    /** "Varm- och kallkök" says varmkök, "A- och B-truck" A-truck. */
    private Optional<Found> sharedEnding(int at) {
        if (at + 2 >= tokens.size()
                || !SHARED_ENDING.matcher(sentence.gapAfter(at)).matches()
                || !JOINING.contains(tokens.get(at + 1).word())) {
            return Optional.empty();
        }
        String first = tokens.get(at).word();
        String other = tokens.get(at + 2).word();
        int end = tokens.get(at).end() + 1;
        if (at + 3 < tokens.size() && sentence.gapAfter(at + 2).equals("-")) {
            return trie.root()
                    .next(first)
                    .flatMap(node -> words.of(tokens.get(at + 3).word()).keySet().stream()
                            .flatMap(word -> node.next(word).stream())
                            .flatMap(child -> child.named().stream())
                            .findFirst())
                    .map(named -> new Found(named, at, at + 1, end, COMPOUND));
        }
        return Stream.iterate(1, cut -> cut < other.length() - 2, cut -> cut + 1)
                .flatMap(cut -> words.of(first + other.substring(cut)).entrySet().stream())
                .filter(known -> known.getValue() > 0.9)
                .flatMap(known -> name(known.getKey(), at, end).stream())
                .findFirst();
    }
}
