package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrigramIndexTest {

    private final TrigramIndex index = TrigramIndex.of(List.of("kock", "Kock", "kockar", "svetsare"));

    private Map<Integer, Double> like(String text, double least) {
        Map<Integer, Double> hits = new TreeMap<>();
        index.forEachLike(text, least, hits::put);
        return hits;
    }

    @Test
    void likenessIsSharedTriplesTwiceOverAll() {
        // "kock" has __k _ko koc ock ck_, "kockar" __k _ko koc ock cka kar ar_: four shared of five and seven.
        assertEquals(Map.of(0, 1.0, 1, 1.0, 2, 8.0 / 12), like("kock", 0.1));
    }

    @Test
    void whatIsLessLikeIsNotReported() {
        assertEquals(Map.of(0, 1.0, 1, 1.0), like("KOCK", 0.7));
        assertEquals(Map.of(), like("läkare", 0.5));
    }

    @Test
    void longTextIsCutAndHarmless() {
        assertEquals(Map.of(), like("x".repeat(1_000_000), 0.1));
    }
}
