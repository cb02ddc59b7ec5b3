package se.jobbspar.concepts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.passage.Token;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.LanguageCodes;

/**
 * Languages, with their level. "Svenska" is an adjective as well: a language is one that stands before no noun.
 */
public final class LanguageReader implements MentionReader {
    private static final double CLEAR = 0.95;
    private static final double LEVEL_IN_WORDS = 0.85;
    /** Words that follow a language's name and leave it one. */
    private static final Set<String> FOLLOW = Set.of("""
            och eller samt i på är som med men till flytande obehindrat både såväl muntligt muntlig väl bra mycket
            minst motsvarande krävs modersmål språket nivå utan talar då för om så kan lite hjälpligt vid meriterande
            utöver ska samtidigt dagligen gärna sedan inte and or in at is level language skills speaking speaker
            fluent fluently as with both native proficiency to would required preferred very well but will are spoken
            written a ganska hyfsat rätt mer några ar pa räcker funkar fungerar behövs används talas ingår önskas
            uppskattas gäller skriver läser eftersom när av hos från helst jag du obehindrad needed desirable fluency
            knowledge from since you because can behärskar pratas ser blir måste underlättar meriterar önskvärt
            """.split("\\s+"));

    private static final Pattern BEFORE = Wording.words(
            "(?:mycket )?(?:goda?|bra)|flytande|obehindrad|lite|grundläggande|(?:fluent|basic|good|excellent|native)(?: spoken| written| and){0,3}|a little|enkel");
    /** Tells the level, and stands too far away to be a part of it. */
    private static final Pattern KNOWLEDGE = Wording.words(
            "(?<level>(?:mycket )?goda?|grundläggande|(?:very )?good|basic|excellent) (?:(?:muntliga|skriftliga|språkliga|och|samt|spoken|written|and) ){0,3}(?:kunskaper|färdigheter|knowledge|skills) (?:i|in|of)");

    private static final Pattern AFTER = Pattern.compile(
            "^(?:\\s+(?:på|at|-|–)?\\s*(?:nivå|level)?\\s*\\(?(?:minst\\s+)?" + LanguageLevels.CEFR
                    + "(?:\\s*[-–/]\\s*" + LanguageLevels.CEFR + ")?(?:-nivå|\\))?"
                    + "|\\s*[:,(–-]{1,2}\\s*(?:modersmål|flytande|native|fluent|goda?|grundläggande|basic|(?:nivå |level )?"
                    + LanguageLevels.CEFR + ")\\)?"
                    + "|\\s+(?:obehindrat|flytande|fluently)(?![\\p{L}])"
                    + "|\\s+i (?:både )?tal och (?:i )?skrift)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINED = Pattern.compile(" (?:och|eller|samt|and|or) ");
    private static final Pattern LEVEL_LAST =
            Wording.words("(?:" + LanguageLevels.CEFR + "|flytande|obehindrat|fluently)\\)?$");
    /** What is written in a language, or sent, says nothing about who knows it. */
    private static final Pattern OF_SOMETHING_ELSE = Wording.words(
            "(?:ansök\\p{L}*|cv|personligt brev|annonsen?|skriv din|application|svenska för invandrare|svenska som andraspråk|sva)");

    private final LanguageNames names;
    private final Language language;

    public LanguageReader(Language language) {
        this.language = language;
        this.names = new LanguageNames(language);
    }

    @Override
    public List<Mention> read(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        boolean application = OF_SOMETHING_ELSE.matcher(sentence.text()).find();
        for (int at = 0; at < sentence.tokens().size() && !application; at++) {
            int word = at;
            names.code(sentence.tokens().get(at).word())
                    .filter(code -> isLanguage(sentence, word))
                    .map(code -> mention(sentence, word, code))
                    .map(mention -> mentions.isEmpty() ? mention : joined(sentence, mentions.getLast(), mention))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    /** "God svenska och engelska": the level before the first is of both. */
    private static Mention joined(Sentence sentence, Mention before, Mention mention) {
        String between = sentence.text()
                .substring(before.end() - sentence.start(), Math.max(before.end(), mention.start()) - sentence.start());
        boolean levelIsLast = LEVEL_LAST.matcher(before.text()).find();
        return JOINED.matcher(between).matches()
                        && !levelIsLast
                        && mention.value().isEmpty()
                ? mention.withValue(before.value())
                : mention;
    }

    private boolean isLanguage(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (language == Language.EN && !token.isCapitalised()) {
            return false;
        }
        if (LanguageNames.isClaim(token.word()) || at + 1 == sentence.tokens().size()) {
            return true;
        }
        String next = sentence.tokens().get(at + 1).word();
        return !sentence.gapAfter(at).isBlank()
                || FOLLOW.contains(next)
                || next.toUpperCase(Locale.ROOT).matches(LanguageLevels.CEFR);
    }

    private Mention mention(Sentence sentence, int at, String code) {
        Token token = sentence.tokens().get(at);
        int from = begin(sentence, token);
        Matcher after = AFTER.matcher(sentence.text())
                .region(token.end(), sentence.text().length());
        int to = after.lookingAt() ? after.end() : token.end();
        String said = sentence.text().substring(from, to);
        Optional<String> level =
                LanguageLevels.of(said.replace(token.raw(), " ")).or(() -> knowledge(sentence, from));
        double confidence =
                level.isPresent() && !said.matches(".*" + LanguageLevels.CEFR + ".*") ? LEVEL_IN_WORDS : CLEAR;
        Meant meant = new Meant(code, LanguageCodes.name(code, language.locale()));
        return Mention.in(sentence, from, to, MentionType.LANGUAGE, Optional.of(meant), confidence)
                .withValue(level);
    }

    private static Optional<String> knowledge(Sentence sentence, int from) {
        return sentence.find(KNOWLEDGE)
                .filter(found -> found.end() < from
                        && sentence.text().substring(found.end(), from).isBlank())
                .flatMap(found -> LanguageLevels.of(found.group("level")).stream())
                .findFirst();
    }

    /** With the word before that tells the level. */
    private static int begin(Sentence sentence, Token token) {
        String before = sentence.text().substring(0, token.start());
        return sentence.find(BEFORE)
                .filter(found -> found.end() < token.start()
                        && before.substring(found.end()).isBlank())
                .mapToInt(found -> found.start())
                .findFirst()
                .orElse(token.start());
    }
}
