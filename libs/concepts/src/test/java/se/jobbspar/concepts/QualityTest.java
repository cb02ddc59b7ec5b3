package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.taxonomy.Taxonomy;

/** Holds the line of what is found in texts labelled by hand; a span counts when type, beginning and end agree. */
class QualityTest {
    private static final Extractor EXTRACTOR = Extractor.of(Taxonomy.starter());
    private static final List<LabelledText> TEXTS = Stream.of("ads.txt", "cvs.txt")
            .flatMap(file -> LabelledText.all(file).stream())
            .toList();
    private static final Map<MentionType, Double> LINE = new EnumMap<>(Map.of(
            MentionType.OCCUPATION, 0.85,
            MentionType.SKILL, 0.85,
            MentionType.LANGUAGE, 0.92,
            MentionType.LICENCE, 0.92,
            MentionType.EDUCATION, 0.92,
            MentionType.EXPERIENCE, 0.92));

    private record Counts(int right, int found, int labelled) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, labelled + other.labelled);
        }

        double f1() {
            return found + labelled == 0 ? 1 : 2.0 * right / (found + labelled);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f (%d labelled)"
                    .formatted((double) right / found, (double) right / labelled, f1(), labelled);
        }
    }

    private static List<Mention> read(LabelledText text) {
        return EXTRACTOR.read(text.text(), Optional.empty(), EnumSet.allOf(MentionType.class)).mentions().stream()
                .toList();
    }

    private static Map<MentionType, Counts> measure(Predicate<LabelledText> which) {
        Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
        TEXTS.stream().filter(which).forEach(text -> {
            List<Mention> found = distinct(read(text));
            for (MentionType type : MentionType.values()) {
                List<LabelledText.Label> labels =
                        text.labels().stream().filter(l -> l.type() == type).toList();
                List<Mention> ofType =
                        found.stream().filter(m -> m.type() == type).toList();
                int right = (int) ofType.stream()
                        .filter(m -> labels.stream().anyMatch(l -> l.isFoundBy(m)))
                        .count();
                ofType.stream()
                        .filter(m -> labels.stream().noneMatch(l -> l.isFoundBy(m)))
                        .forEach(m -> System.out.println(text.name() + " wrong: " + type + " " + m.text()));
                labels.stream()
                        .filter(l -> ofType.stream().noneMatch(l::isFoundBy))
                        .forEach(l -> System.out.println(text.name() + " missing: " + type + " "
                                + text.text().substring(l.start(), l.end())));
                counts.merge(type, new Counts(right, ofType.size(), labels.size()), Counts::plus);
            }
        });
        return counts;
    }

    /** Classes of one driving licence share a place. */
    private static List<Mention> distinct(List<Mention> mentions) {
        HashSet<String> places = new HashSet<>();
        return mentions.stream()
                .filter(m -> places.add(m.type() + " " + m.start() + " " + m.end()))
                .toList();
    }

    @Test
    void textsThatWereTunedOnAreRead() {
        holds(measure(text -> !text.unseen()));
    }

    @Test
    void textsThatNobodyLookedAtAreReadAsWell() {
        holds(measure(LabelledText::unseen));
    }

    @Test
    void negationAndImportanceAreReadWhereTheSpanIs() {
        int right = 0;
        int all = 0;
        for (LabelledText text : TEXTS) {
            List<Mention> found = read(text);
            for (LabelledText.Label label : text.labels()) {
                if (found.stream().anyMatch(label::isFoundBy)) {
                    all++;
                    boolean read = found.stream().anyMatch(label::isReadBy);
                    right += read ? 1 : 0;
                    if (!read) {
                        System.out.println(text.name() + " read otherwise: " + label.says() + " "
                                + text.text().substring(label.start(), label.end()));
                    }
                }
            }
        }
        System.out.println("negation and importance " + right + " of " + all);
        assertTrue(right >= 0.93 * all, right + " of " + all);
    }

    private static void holds(Map<MentionType, Counts> measured) {
        measured.forEach((type, counts) -> System.out.println(type.wire() + " " + counts));
        measured.forEach((type, counts) -> assertTrue(counts.f1() >= LINE.get(type), type + " " + counts));
    }
}
