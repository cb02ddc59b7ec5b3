package se.jobbspar.concepts.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Importance;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.passage.Sentence;

/** Reads the mentions of a text's sentences in order: what a heading says holds for the list under it. */
public final class Context {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—*•·▪]|\\d+[.)])\\s*.*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 7;
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "^\\s*(?:vi erbjuder|om (?:oss|tjänsten|jobbet|arbetet|rollen|företaget)|arbetsuppgift|ansök|anställning|övrigt|vad erbjuder|arbetstid|lön|villkor|språk|tjänsten|utbildning|erfarenhet|kunskaper|profil|tillträde|välkommen"
                    + "|about (?:us|the)|we offer|benefits|responsibilities|the role|your tasks|languages?|skills|education|licen[cs]es|contact|kontakt|start|ditt uppdrag|dina arbetsuppgifter|i rollen|vårt erbjudande|hos oss)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Optional<Importance> heading = Optional.empty();
    private boolean listed;

    /** @param mentions of the sentence, which comes after those read before */
    public List<Mention> read(Sentence sentence, List<Mention> mentions) {
        boolean bullet = BULLET.matcher(sentence.text()).matches();
        if (mentions.isEmpty() && isHeading(sentence, bullet)) {
            heading = Demand.ofHeading(sentence.text());
            listed = false;
            return mentions;
        }
        if (!bullet && (listed || OF_SOMETHING_ELSE.matcher(sentence.text()).find())) {
            heading = Optional.empty();
        }
        listed = bullet;
        List<Mention> read = new ArrayList<>();
        mentions.forEach(mention -> read.add(inContext(sentence, mention)));
        return read;
    }

    private static boolean isHeading(Sentence sentence, boolean bullet) {
        return !bullet
                && (sentence.tokens().size() <= LONGEST_HEADING
                        || sentence.text().strip().endsWith(":"));
    }

    private Mention inContext(Sentence sentence, Mention mention) {
        if (Negation.denies(sentence, mention)) {
            return mention.in(true, Optional.empty());
        }
        int from = mention.start() - sentence.start();
        int to = mention.end() - sentence.start();
        Optional<Importance> asked = Demand.inSentence(sentence.text(), from, to)
                .or(() -> heading)
                .or(() -> Optional.of(Importance.MUST).filter(must -> Demand.addresses(sentence.text())));
        return mention.in(false, asked);
    }
}
