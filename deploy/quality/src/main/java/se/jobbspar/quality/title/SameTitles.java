package se.jobbspar.quality.title;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.jobbspar.matching.concept.FoundConcept;
import se.jobbspar.matching.concept.Lookup;
import se.jobbspar.quality.Measured;
import se.jobbspar.quality.QualitySet;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;

/** Forms for women and men, and ways to spell: both of a pair must find the same ten concepts in the same order. */
public final class SameTitles implements QualitySet {
    private static final int SHOWN = 10;
    private final Lookup lookup;

    public SameTitles(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public String id() {
        return "Q7";
    }

    @Override
    public String what() {
        return "pairs of one title with identical first ten";
    }

    @Override
    public Measured measure() throws IOException {
        List<String> pairs = pairs();
        List<String> failures = new ArrayList<>();
        for (String pair : pairs) {
            String[] titles = pair.split("\\t");
            if (!firstTen(titles[0]).equals(firstTen(titles[1]))) {
                failures.add(titles[0] + " / " + titles[1]);
            }
        }
        String figure = "%d of %d".formatted(pairs.size() - failures.size(), pairs.size());
        return new Measured(figure, "100 %", failures.isEmpty(), failures);
    }

    private List<Concept> firstTen(String title) throws IOException {
        return lookup.find(title, Set.of(ConceptType.OCCUPATION, ConceptType.OCCUPATION_GROUP), Language.SV).stream()
                .limit(SHOWN)
                .map(FoundConcept::concept)
                .toList();
    }

    private static List<String> pairs() throws IOException {
        try (InputStream table = SameTitles.class.getResourceAsStream("pairs.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
