package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagesTest {
    private static Pages pages(int at, long total) {
        return Pages.of(at, 20, total, page -> "?page=" + page);
    }

    @Test
    void neighboursAreLedToWhereThereAreAny() {
        assertNull(pages(1, 41).previous());
        assertEquals("?page=2", pages(1, 41).next());
        assertEquals("?page=2", pages(3, 41).previous());
        assertNull(pages(3, 41).next());
    }

    @Test
    void pageBeyondTheLastLeadsToTheFirstAndTheLast() {
        assertTrue(pages(4, 41).isBeyond());
        assertFalse(pages(3, 41).isBeyond());
        assertEquals("?page=1", pages(99, 41).firstAddress());
        assertEquals("?page=3", pages(99, 41).lastAddress());
    }

    @Test
    void emptyListHasOnePage() {
        assertEquals(1, pages(1, 0).last());
        assertFalse(pages(1, 0).isBeyond());
        assertTrue(pages(2, 0).isBeyond());
    }

    @Test
    void moreThanTheServicesGiveIsNotPromised() {
        assertEquals(10_000, pages(1, 5_000_000_000L).last());
    }

    @Test
    void whatIsNoPageIsTheFirst() {
        for (String nonsense : new String[] {null, "", "0", "-1", "x", "1.5", "99999999999", "٣"}) {
            assertEquals(1, Pages.asked(nonsense), nonsense);
        }
        assertEquals(99, Pages.asked("99"));
        assertEquals(10_000, Pages.asked("99999"));
    }
}
