package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void lineHoldsWhatPeopleWrite() {
        assertTrue("Åsa O’Neill 👋".matches(PlainText.LINE));
        assertFalse("two\nlines".matches(PlainText.LINE));
        assertFalse("half \ud800".matches(PlainText.LINE));
    }

    @Test
    void textMayHaveManyLines() {
        assertTrue("two\n\tlines".matches(PlainText.TEXT));
        assertFalse("NUL \0".matches(PlainText.TEXT));
    }

    @Test
    void whatComesInFilesIsMadeToFit() {
        assertEquals("two lines", PlainText.line(" two\r\nlines\0"));
        assertEquals("", PlainText.line(null));
        assertEquals("two\nlines", PlainText.text("two\nlines\0"));
        assertNull(PlainText.text(null));
    }
}
