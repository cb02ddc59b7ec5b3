package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.taxonomy.Taxonomy;

/** Holds the line of what ads are found to ask for; it counts when the kind agrees and the words are the same or a part of them. */
class AdQualityTest {
    private static final Set<String> ASKED = Set.of("must", "wish");
    private static final Extractor EXTRACTOR = Extractor.of(Taxonomy.starter());
    private static final List<LabelledText> ADS = Stream.of("ads.txt", "feed-ads.txt", "odd-ads.txt")
            .flatMap(file -> LabelledText.all(file).stream())
            .toList();
    private static final int ROUNDS = 5;
    private static final double LEAST_F1 = 0.9;
    private static final double LEAST_IMPORTANCE = 0.95;

    private final AdReader reader = EXTRACTOR.ads();
    private final Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
    private int importanceRight;
    private int importanceRead;

    private record Counts(int right, int found, int labelled) {
        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, labelled + other.labelled);
        }

        double f1() {
            return 2.0 * right / (found + labelled);
        }

        @Override
        public String toString() {
            return "P %.2f R %.2f F1 %.2f (%d)"
                    .formatted((double) right / found, (double) right / labelled, f1(), labelled);
        }
    }

    @Test
    void whatAdsAskForIsFoundAsMustOrAsWish() {
        ADS.forEach(this::measure);

        counts.forEach((type, measured) -> System.out.println("asked " + type.wire() + " " + measured));
        System.out.println("must or wish " + importanceRight + " of " + importanceRead);
        counts.forEach((type, measured) -> assertTrue(measured.f1() >= LEAST_F1, type + " " + measured));
        assertTrue(importanceRight >= LEAST_IMPORTANCE * importanceRead, importanceRight + " of " + importanceRead);
    }

    /** A figure to look at, of the processor's time: a test that fails because a machine is busy says nothing. */
    @Test
    void adsASecondArePrinted() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            AdReader batch = EXTRACTOR.ads();
            long begun = threads.getCurrentThreadCpuTime();
            ADS.forEach(ad -> batch.read(ad.text()));
            double seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
            System.out.printf("%.0f ads a second and core%n", ADS.size() / seconds);
        }
    }

    private void measure(LabelledText ad) {
        List<LabelledText.Label> labels = ad.labels().stream()
                .filter(label -> label.type() != MentionType.OCCUPATION && ASKED.contains(String.valueOf(label.says())))
                .toList();
        List<Mention> asked = reader.read(ad.text()).mentions();
        for (Mention mention : asked) {
            if (labels.stream().noneMatch(label -> isOf(label, mention))) {
                count(mention.type(), new Counts(0, 1, 0));
                System.out.println(ad.name() + " wrong: " + mention.type() + " " + mention.text());
            }
        }
        labels.forEach(label -> measure(ad, label, asked));
    }

    private void measure(LabelledText ad, LabelledText.Label label, List<Mention> asked) {
        List<Mention> found =
                asked.stream().filter(mention -> isOf(label, mention)).toList();
        count(label.type(), new Counts(found.isEmpty() ? 0 : 1, found.isEmpty() ? 0 : 1, 1));
        String words = ad.text().substring(label.start(), label.end());
        if (found.isEmpty()) {
            System.out.println(ad.name() + " missing: " + label.type() + " " + words);
        } else {
            boolean right = found.getFirst().importance().orElseThrow().wire().equals(label.says());
            importanceRead++;
            importanceRight += right ? 1 : 0;
            System.out.print(right ? "" : ad.name() + " not " + label.says() + ": " + words + "\n");
        }
    }

    private void count(MentionType type, Counts more) {
        counts.merge(type, more, Counts::plus);
    }

    private static boolean isOf(LabelledText.Label label, Mention mention) {
        return label.type() == mention.type() && label.start() < mention.end() && mention.start() < label.end();
    }
}
