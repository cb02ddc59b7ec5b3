package se.jobbspar.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.bench.measure.Turns;
import se.jobbspar.concepts.AdReader;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * How many ads a core reads in a second of its own time: by a reader that is new to each file of them, and by one that remembers the
 * words of those before, turn by turn.
 */
public final class AdReading {
    private static final String NEW = "by a new reader";
    private static final String REMEMBERING = "by one that remembers";
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
        Turns turns = new Turns(List.of(NEW, REMEMBERING));
        AdReader remembering = extractor.ads();
        for (int turn = 0; turn < TURNS + WARM_UP; turn++) {
            long fresh = read(extractor.ads());
            long remembered = read(remembering);
            if (turn >= WARM_UP) {
                turns.took(NEW, fresh);
                turns.took(REMEMBERING, remembered);
            }
        }
        turns.figures()
                .forEach(took -> System.out.printf(
                        "%s: median %.1f ms; %.1f times the first; %.0f ads a second and core%n",
                        took.what(), took.p50(), took.ratio(), ads.size() * 1e3 / took.p50()));
    }

    /** Nanoseconds of this thread. */
    private long read(AdReader reader) {
        long begun = threads.getCurrentThreadCpuTime();
        ads.forEach(reader::read);
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
