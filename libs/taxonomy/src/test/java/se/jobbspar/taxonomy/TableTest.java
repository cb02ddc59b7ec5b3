package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Table read(String text) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Table.read("t.tsv", in, "code", "names");
    }

    @Test
    void cellsKeepEmptyTextAndSplitIntoLists() {
        Table table = read("code\tnames\n1\tå|ä|ö\n2\t\n");
        assertEquals(List.of("å", "ä", "ö"), Table.list(table.rows().get(0)[1]));
        assertEquals(List.of(), Table.list(table.rows().get(1)[1]));
    }

    @Test
    void wrongHeaderAndShortRowAreNamedByFileAndRow() {
        assertEquals(
                "t.tsv, row 1: expected the columns code, names",
                assertThrows(TaxonomyException.class, () -> read("code\n")).getMessage());
        assertEquals(
                "t.tsv, row 3: 1 cells instead of 2",
                assertThrows(TaxonomyException.class, () -> read("code\tnames\n1\ta\n2\n"))
                        .getMessage());
    }
}
