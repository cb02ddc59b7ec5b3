package se.jobbspar.gateway.console.vacancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuoteTest {
    private static Quote of(String text, String words) {
        return Quote.of(text, text.indexOf(words), words.length());
    }

    @Test
    void wordsStandInTheirSentenceAndInNoOther() {
        assertEquals(
                new Quote("Du har ", "truckkort", " kl. 8."),
                of("Vi är åtta. Du har truckkort kl. 8.\nVälkommen!", "truckkort"));
        assertEquals(new Quote("- ", "svenska", ""), of("Krav:\r\n- svenska\r\n- engelska", "svenska"));
        assertEquals(new Quote("", "Truckkort", "!"), of("Truckkort!", "Truckkort"));
    }

    @Test
    void ofASentenceWithoutAnEndTheNearestIsShown() {
        Quote quote = of("ord ".repeat(90) + "truckkort" + " ord".repeat(90), "truckkort");

        assertTrue(quote.before().length() < 130 && quote.before().startsWith("… "), quote.before());
        assertTrue(quote.after().length() < 130 && quote.after().endsWith(" …"), quote.after());
    }
}
