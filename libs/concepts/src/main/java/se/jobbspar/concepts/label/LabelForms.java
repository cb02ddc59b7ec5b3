package se.jobbspar.concepts.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.passage.Token;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/**
 * How labels are said by people: without the explanation behind a comma or in brackets, without "use" and "apply" before the thing that
 * is used, and in Swedish with verb and thing in one word.
 */
final class LabelForms {
    private static final double SHORTENED = 0.9;
    private static final double WITHOUT_VERB = 0.8;
    private static final double IN_ONE_WORD = 0.85;
    private static final int SHORTEST_THING = 9;
    private static final int LIKE = 4;
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern LETTERS = Pattern.compile("\\((\\p{Lu}{3,})\\)");
    /** What follows the comma says what kind of thing it is, no other one. */
    private static final Pattern KIND =
            Pattern.compile("([^,]+), (?:erfarenhet|kunskap|kunskaper|vana|färdigheter|vårderfarenhet)");

    private static final Pattern BRAND =
            Pattern.compile("([^,]+), (?:\\p{L}*(?:system|språk|verktyg|program|programvara|databas))");
    private static final Pattern OCCUPATION_OF_A_FIELD =
            Pattern.compile("([^,]+), (?!läkare$|sjuksköterska$|lärare$).+");
    /** "Servitör/servitris", "masseur/masseuse"; what else stands around a bar is seldom the same. */
    private static final Pattern EITHER =
            Pattern.compile("((\\p{L}{3})\\p{L}+)/(\\2\\p{L}+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHERE = Pattern.compile("(\\p{Lu}\\S+ \\S.*) (?:inom|vid|i|for|in) .+");
    private static final Pattern VENDOR = Pattern.compile("(?:MS|Microsoft) (.+)");
    private static final Pattern OF_COMPUTERS = Pattern.compile("(?:ICT|IKT)[ -](\\S+ \\S.*)");
    private static final Pattern RESPONSIBLE = Pattern.compile("(.+) responsible for .+");
    private static final Pattern SWEDISH_VERB =
            Pattern.compile("(?:använda|tillämpa|utföra|genomföra|tillhandahålla|ge|hantera|sköta"
                    + "|behärska|följa|göra|arbeta med|ansvara för|ta hand om|arrangera) (.+)");
    private static final Pattern DONE =
            Pattern.compile("(?:använda|tillämpa|utföra|göra|ta hand om|use|apply|perform|conduct) ");
    private static final Pattern ENGLISH_VERB =
            Pattern.compile("(?:use|apply|perform|provide|operate|conduct|carry out|implement|undertake|execute) (.+)");
    private static final Pattern PROOF =
            Pattern.compile("(?:Certifikat för|Utbildningsbevis för|Certificate of|Bevis om) (\\S+ .+)");
    private static final Pattern TWO_WORDS = Pattern.compile("(\\p{L}+a) (\\p{L}{3,})");
    private static final Pattern NAMED_BY_ITS_DOING = Pattern.compile("(\\p{L}{3,})-?s?(\\p{L}{3,})ning");

    private LabelForms() {}

    static Stream<LabelForm> of(Concept concept, Language language) {
        Labels labels = language == Language.SV ? concept.sv() : concept.en();
        return Stream.concat(Stream.of(labels.preferred()), said(concept, labels, language))
                .filter(label -> !label.isEmpty())
                .flatMap(label -> of(concept, label, language));
    }

    /** What is sold has one name in all languages, and the label in Swedish has it before a comma. */
    static Stream<LabelForm> names(Concept concept) {
        List<LabelForm> names = new ArrayList<>();
        Stream.of(BRAND, VENDOR)
                .map(pattern -> pattern.matcher(concept.sv().preferred()))
                .filter(Matcher::matches)
                .forEach(name -> names.add(LabelForm.ofName(concept, name.group(1), SHORTENED)));
        return names.stream();
    }

    /** ESCO's synonyms of skills are many and wide in English: space, gold. What shares a word with the label says the same. */
    private static Stream<String> said(Concept concept, Labels labels, Language language) {
        boolean wide = language == Language.EN && concept.type() == ConceptType.SKILL;
        return labels.synonyms().stream().filter(synonym -> !wide || isLike(synonym, labels.preferred()));
    }

    private static boolean isLike(String synonym, String preferred) {
        Set<String> words = beginnings(preferred);
        return synonym.contains(" ") && beginnings(synonym).stream().anyMatch(words::contains);
    }

    private static Set<String> beginnings(String label) {
        return Sentence.words(label).stream()
                .map(Token::word)
                .filter(word -> word.length() >= LIKE)
                .map(word -> word.substring(0, LIKE))
                .collect(Collectors.toSet());
    }

    private static Stream<LabelForm> of(Concept concept, String label, Language language) {
        List<LabelForm> forms = new ArrayList<>();
        String plain = BRACKETS.matcher(label).replaceAll("");
        forms.add(LabelForm.of(concept, plain, LabelForm.FULL));
        if (plain.contains("-")) {
            add(plain.replace("-", ""), SHORTENED, concept, forms);
        }
        Matcher either = EITHER.matcher(plain);
        if (either.matches()) {
            add(either.group(1), SHORTENED, concept, forms);
            add(either.group(3), SHORTENED, concept, forms);
        }
        switch (concept.type()) {
            case OCCUPATION -> occupation(concept, plain, forms);
            case LICENCE -> licence(concept, label, plain, forms);
            case SKILL -> skill(concept, plain, language, forms);
            case OCCUPATION_GROUP -> {}
        }
        return forms.stream();
    }

    private static void licence(Concept concept, String label, String plain, List<LabelForm> forms) {
        shortened(PROOF, plain, SHORTENED, concept, forms);
        Matcher letters = LETTERS.matcher(label);
        if (letters.find()) {
            forms.add(LabelForm.ofName(concept, letters.group(1), SHORTENED));
        }
    }

    private static void occupation(Concept concept, String label, List<LabelForm> forms) {
        Matcher field = OCCUPATION_OF_A_FIELD.matcher(label);
        if (field.matches()) {
            // Who is one in some field: which, the text does not say.
            forms.add(LabelForm.of(concept, field.group(1), SHORTENED).shared());
        }
        shortened(OF_COMPUTERS, label, SHORTENED, concept, forms);
        shortened(RESPONSIBLE, label, SHORTENED, concept, forms);
    }

    private static void skill(Concept concept, String label, Language language, List<LabelForm> forms) {
        shortened(KIND, label, SHORTENED, concept, forms);
        shortened(WHERE, label, WITHOUT_VERB, concept, forms);
        Matcher verb = (language == Language.SV ? SWEDISH_VERB : ENGLISH_VERB).matcher(label);
        if (verb.matches() && isTelling(label, verb.group(1))) {
            add(verb.group(1), WITHOUT_VERB, concept, forms);
        }
        if (language == Language.SV) {
            inOneWord(concept, label, forms);
        }
    }

    /** Everybody handles and is given something; what is done or used in a single word says what is done. */
    private static boolean isTelling(String label, String thing) {
        return thing.contains(" ")
                || thing.length() >= SHORTEST_THING && DONE.matcher(label).lookingAt();
    }

    /** Who can "gjuta betong" does "betonggjutning", and the other way round. */
    private static void inOneWord(Concept concept, String label, List<LabelForm> forms) {
        Matcher apart = TWO_WORDS.matcher(label);
        if (apart.matches()) {
            String stem = apart.group(1).substring(0, apart.group(1).length() - 1);
            String doing = stem.endsWith("er") || stem.endsWith("r") ? stem + "ing" : stem + "ning";
            for (String thing :
                    new LinkedHashSet<>(List.of(apart.group(2), apart.group(2).replaceFirst("(?:er|or|ar)$", "")))) {
                add(thing + doing, IN_ONE_WORD, concept, forms);
                add(thing + "s" + doing, IN_ONE_WORD, concept, forms);
            }
        }
        Matcher together = NAMED_BY_ITS_DOING.matcher(label);
        if (together.matches()) {
            for (int cut = 3; cut <= label.length() - 7; cut++) {
                String thing = label.substring(0, cut).replaceFirst("-$", "");
                add(label.substring(cut, label.length() - 4) + "a " + thing, IN_ONE_WORD, concept, forms);
            }
        }
    }

    private static void shortened(
            Pattern pattern, String label, double certainty, Concept concept, List<LabelForm> forms) {
        Matcher matcher = pattern.matcher(label);
        if (matcher.matches()) {
            add(matcher.group(1), certainty, concept, forms);
        }
    }

    private static void add(String label, double certainty, Concept concept, List<LabelForm> forms) {
        forms.add(LabelForm.of(concept, label.strip(), certainty));
    }
}
