package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SsykCodesTest {
    private final Taxonomy starter = Taxonomy.starter();

    /** All there are: codes have four digits. */
    private static List<SsykCode> ssyk96() {
        return codes().flatMap(code -> SsykCodes.ssyk96(code).stream()).toList();
    }

    private static List<SsykCode> parts() {
        return codes().flatMap(code -> SsykCodes.part(code).stream()).toList();
    }

    private static Stream<String> codes() {
        return IntStream.range(0, 10_000).mapToObj("%04d"::formatted);
    }

    @Test
    void groupOfSsyk96IsReadAsTheOneThatHasItsNameAndIsTheOnlyOneReadSo() {
        assertEquals(353, ssyk96().size());
        List<SsykCode> read =
                ssyk96().stream().filter(old -> old.group().isPresent()).toList();
        assertEquals(93, read.size());
        assertEquals(93, read.stream().map(SsykCode::group).distinct().count());
        for (SsykCode old : read) {
            assertEquals(old.name(), name(old.group().orElseThrow()), old.code());
        }
    }

    @Test
    void codeThatMeansOtherWorkTodayIsNotTakenForIt() {
        assertEquals("Läkare", SsykCodes.ssyk96("2221").orElseThrow().name());
        assertEquals(Optional.empty(), SsykCodes.ssyk96("2221").orElseThrow().group());
        assertEquals(Optional.of("2222"), SsykCodes.ssyk96("2231").orElseThrow().group());
    }

    @Test
    void groupsThatAreNamedInsteadAreGroupsOfToday() {
        ssyk96().forEach(old -> old.alike()
                .forEach(code -> assertTrue(
                        starter.group(code).isPresent() && old.group().isEmpty(), old.code())));
        assertEquals(
                List.of("5330", "5343"), SsykCodes.ssyk96("5133").orElseThrow().alike());
    }

    @Test
    void partOfAGroupIsNoGroupItselfAndItsGroupIsOne() {
        assertEquals(52, parts().size());
        for (SsykCode part : parts()) {
            assertTrue(starter.group(part.code()).isEmpty(), part.code());
            assertTrue(starter.group(part.group().orElseThrow()).isPresent(), part.code());
        }
        assertEquals(Optional.of("1410"), SsykCodes.part("1412").orElseThrow().group());
    }

    private String name(String code) {
        return starter.group(code).orElseThrow().sv().preferred();
    }
}
