package se.jobbspar.quality.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.jobbspar.matching.concept.Lookup;
import se.jobbspar.quality.Measured;
import se.jobbspar.quality.QualitySet;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.ConceptType;

/**
 * Terms that experts tied to concepts of ESCO.
 *
 * @param terms a table: a term, a tab, the ids of the right concepts; a line of headings first
 * @param mrr what the mean of 1 / rank must reach
 * @param firstTen what the share with a right concept among the first ten must reach; 0 when nothing is asked of it
 */
public record KnownTerms(
        String id, String what, Lookup lookup, Set<ConceptType> types, Path terms, double mrr, double firstTen)
        implements QualitySet {
    private static final String ESCO = "http://data.europa.eu/";
    private static final int DEPTH = 100;

    @Override
    public Measured measure() throws IOException {
        List<Integer> ranks = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (String line : Files.readAllLines(terms).stream().skip(1).toList()) {
            String[] cells = line.split("\\t");
            int rank = rank(cells[0], Set.of(cells[1].split(" ")));
            ranks.add(rank);
            if (rank > 10) {
                failures.add(cells[0]);
            }
        }
        double mean = ranks.stream()
                .mapToDouble(rank -> rank > DEPTH ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
        double among = ranks.stream().filter(rank -> rank <= 10).count() / (double) ranks.size();
        return new Measured(figure(mean, among), goal(), mean >= mrr && among >= firstTen, failures);
    }

    /** From 1; beyond the depth when it is not found. Only ESCO's own concepts can be right, so only they count. */
    private int rank(String term, Set<String> right) throws IOException {
        List<String> found = lookup.find(term, types, Language.SV).stream()
                .map(hit -> hit.concept().id())
                .filter(id -> id.startsWith(ESCO))
                .limit(DEPTH)
                .toList();
        return IntStream.range(0, found.size())
                .filter(i -> right.contains(found.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(DEPTH + 1);
    }

    private String goal() {
        String mean = String.format(Locale.ROOT, "MRR ≥ %.2f", mrr);
        return firstTen == 0 ? mean : mean + String.format(Locale.ROOT, ", first ten ≥ %.2f", firstTen);
    }

    private static String figure(double mrr, double firstTen) {
        return String.format(Locale.ROOT, "MRR %.3f, first ten %.3f", mrr, firstTen);
    }
}
