package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void characterIsNeverCutInTwo() {
        assertEquals("x".repeat(99) + "😀", SearchText.of("x".repeat(99) + "😀😀"));
    }

    @Test
    void onlyWhatCanBeSearchedForIsLeft() {
        assertEquals("Amina", SearchText.of(" Amina\u0000 "));
        assertNull(SearchText.of("\u0000 "));
        assertNull(SearchText.of(null));
    }
}
