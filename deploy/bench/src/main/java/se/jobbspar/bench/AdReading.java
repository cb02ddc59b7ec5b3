package se.jobbspar.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.concepts.AdReader;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How many ads a core reads in a second of its own time: by a reader that is new to each file of them, and by one that remembers the
 * words of those before, turn by turn.
 */
public final class AdReading {
    private static final int TURNS = 12;
    private static final int WARM_UP = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Extractor extractor;
    private final List<String> ads;

    private AdReading(Extractor extractor, List<String> ads) {
        this.extractor = extractor;
        this.ads = ads;
    }

    /** Words: the folder of the taxonomy's bundles, and a file of ads in the form of JobSearch. */
    public static void main(String[] words) throws IOException {
        Taxonomy taxonomy = Taxonomy.load(Optional.of(Path.of(words[0])));
        List<String> ads = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of(words[1]).toFile())
                .path("hits")
                .forEach(ad -> ads.add(ad.path("description").path("text").asText()));
        System.out.printf(
                "taxonomy %s, %d ads of %d characters%n",
                taxonomy.version(),
                ads.size(),
                ads.stream().mapToInt(String::length).sum() / ads.size());
        new AdReading(Extractor.of(taxonomy), ads).measure();
    }

    private void measure() {
        Times times = new Times(List.of("by a new reader", "by one that remembers"));
        AdReader remembering = extractor.ads();
        for (int turn = 0; turn < TURNS + WARM_UP; turn++) {
            long fresh = read(extractor.ads());
            long remembered = read(remembering);
            if (turn >= WARM_UP) {
                times.took(0, fresh);
                times.took(1, remembered);
            }
        }
        times.print();
        System.out.printf("%.0f and %.0f ads a second and core%n", perSecond(times, 0), perSecond(times, 1));
    }

    private double perSecond(Times times, int which) {
        return ads.size() / (times.median(which) / 1e9);
    }

    /** Nanoseconds of this thread. */
    private long read(AdReader reader) {
        long begun = threads.getCurrentThreadCpuTime();
        ads.forEach(reader::read);
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
