package se.jobbspar.matching.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Figures over a set of queries with known answers. At most 100 concepts count, each at its best label. */
record Quality(double mrr, double at1, double at5, double at10, int queries) {
    private static final int DEPTH = 100;

    static Quality of(Path queries, Function<String, List<String>> ranking) throws IOException {
        List<Integer> ranks = new ArrayList<>();
        List<String> lines = Files.readAllLines(queries);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Set<String> relevant = Set.copyOf(Arrays.asList(cells[1].split(" ")));
            List<String> ids = ranking.apply(cells[0]);
            int rank = 0;
            for (int i = 0; i < Math.min(DEPTH, ids.size()) && rank == 0; i++) {
                rank = relevant.contains(ids.get(i)) ? i + 1 : 0;
            }
            ranks.add(rank);
        }
        double mrr = ranks.stream().mapToDouble(r -> r == 0 ? 0 : 1.0 / r).sum() / ranks.size();
        return new Quality(mrr, share(ranks, 1), share(ranks, 5), share(ranks, 10), ranks.size());
    }

    private static double share(List<Integer> ranks, int within) {
        return ranks.stream().filter(r -> r > 0 && r <= within).count() / (double) ranks.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "MRR %.4f  A@1 %.4f  A@5 %.4f  A@10 %.4f  (%d queries)", mrr, at1, at5, at10, queries);
    }
}
