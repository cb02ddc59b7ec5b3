package se.jobbspar.concepts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.concepts.claim.DrivingReader;
import se.jobbspar.concepts.claim.EducationReader;
import se.jobbspar.concepts.claim.ExperienceReader;
import se.jobbspar.concepts.claim.LanguageReader;
import se.jobbspar.concepts.claim.TitleReader;
import se.jobbspar.concepts.label.Labels;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** All readers of one language, and what is left when several have read the same words. */
final class Readers {
    private static final Set<MentionType> OF_LABELS = Set.of(MentionType.OCCUPATION, MentionType.SKILL);
    private static final Set<String> OF_TITLES = Set.of("leg", "lic", "reg");
    private final List<Labels> labels;
    private final List<MentionReader> claims;

    Readers(Taxonomy taxonomy, Language language) {
        this.labels = List.of(
                new Labels(language, concepts(taxonomy, ConceptType.OCCUPATION, ConceptType.SKILL)),
                new Labels(language, concepts(taxonomy, ConceptType.LICENCE)));
        this.claims = List.of(
                new DrivingReader(taxonomy, language),
                new TitleReader(taxonomy, language),
                new LanguageReader(language),
                new EducationReader(),
                new ExperienceReader());
    }

    private static List<Concept> concepts(Taxonomy taxonomy, ConceptType... types) {
        return taxonomy.concepts().stream()
                .filter(concept -> Set.of(types).contains(concept.type()))
                .toList();
    }

    /** To read texts with that have lost all å, ä and ö, or have not, sentence after sentence. */
    MentionReader open(boolean bare) {
        List<MentionReader> all = Stream.concat(labels.stream().map(label -> label.reader(bare)), claims.stream())
                .toList();
        return sentence -> read(sentence, all);
    }

    private static List<Mention> read(Sentence sentence, List<MentionReader> readers) {
        List<Mention> found = readers.stream()
                .flatMap(reader -> reader.read(sentence).stream())
                .sorted(Comparator.comparingInt(Mention::length)
                        .reversed()
                        .thenComparing(mention -> OF_LABELS.contains(mention.type())))
                .toList();
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : found) {
            if (kept.stream().noneMatch(longer -> covers(longer, mention))) {
                kept.add(mention);
            }
        }
        return kept.stream().sorted(Mention.BY_PLACE).toList();
    }

    /** One place says one thing of a kind; only who is licensed as something is that as well. */
    private static boolean covers(Mention longer, Mention mention) {
        if (!longer.overlaps(mention)) {
            return false;
        }
        if (longer.type() == mention.type()) {
            boolean classesOfOneLicence = longer.start() == mention.start() && longer.end() == mention.end();
            return !classesOfOneLicence || longer.concept().equals(mention.concept());
        }
        if (OF_LABELS.contains(mention.type())) {
            return OF_LABELS.contains(longer.type()) || !saysTitle(longer);
        }
        return false;
    }

    private static boolean saysTitle(Mention mention) {
        return mention.text().length() > 3
                && OF_TITLES.contains(mention.text().substring(0, 3).toLowerCase(Locale.ROOT))
                && !mention.text().toLowerCase(Locale.ROOT).startsWith("legitimation");
    }
}
