package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.PlainBrowser;
import se.jobbspar.testkit.IdentityResource;

/** The list of lists, as a browser gets it; the one list on it is called by what matching-service was asked. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class MatchListsPageTest {
    private static final String AMINA = "156e4523-98ac-5623-a770-1540ce872b6a";

    @TestHTTPResource
    URI here;

    private String open(String query) {
        PlainBrowser.Answer answer = new PlainBrowser(here).open("/console/match-lists" + query);
        assertEquals(200, answer.status(), answer.toString());
        return answer.body();
    }

    private static void assertHas(String part, String page) {
        assertTrue(page.contains(part), page);
    }

    @Test
    void newestListsComeFirstAndTheOthersOnPagesOfTheirOwn() {
        String page = open("");

        assertHas(">page=1&amp;limit=20<", page);
        assertHas("41 listor", page);
        assertHas("Sida 1 av 3", page);
        assertHas("<title>Matchningslistor – Sida 1 av 3 – Jobbspår</title>", page);
        assertHas("href=\"/console/match-lists?page=2\"", page);
    }

    @Test
    void pageTwoOfAFilteredListKeepsTheFilter() {
        String page = open("?kind=vacancy&q=%C3%A5%26b&madeOn=2026-11-23");

        assertHas(">subjectType=vacancy&amp;q=%C3%A5%26b&amp;madeOn=2026-11-23&amp;page=1&amp;limit=20<", page);
        assertHas("href=\"/console/match-lists?kind=vacancy&amp;q=%C3%A5%26b&amp;madeOn=2026-11-23&amp;page=2\"", page);
        assertHas("value=\"å&amp;b\"", page);
        assertHas("value=\"2026-11-23\"", page);
        assertHas("<option value=\"vacancy\" selected>", page);
    }

    @Test
    void listIsFoundByTheNameOfAPerson() {
        String page = open("?q=Amina");

        assertHas("subject=" + AMINA + "&amp;", page);
        assertHas("&amp;q=Amina&amp;", page);
    }

    @Test
    void coachFindsTheListsOfTheirOwnMaking() {
        String page = open("?mine=true");

        assertHas(">mine=true&amp;page=1&amp;limit=20<", page);
        assertHas("<option value=\"true\" selected>mig</option>", page);
        assertHas("href=\"/console/match-lists?mine=true&amp;page=2\"", page);
    }

    @Test
    void everybodysListsAreShownUnlessAskedOtherwise() {
        assertHas("<option value=\"true\">mig</option>", open(""));
    }

    @Test
    void peopleAreCalledByNameWhereTheCoachMayKnowIt() {
        String page = open("?kind=participant");

        assertHas(">Amina Haddad<", page);
        assertHas("<span class=\"sub\">ORE-7K2M</span>", page);
    }

    @Test
    void pageBeyondTheLastSaysWhichThereAre() {
        String page = open("?kind=vacancy&page=99");

        assertHas("Sida 99 finns inte. Det finns 3 sidor.", page);
        assertHas("href=\"/console/match-lists?kind=vacancy&amp;page=3\"", page);
        assertFalse(page.contains("Ingen lista"), page);
    }

    @Test
    void whatNoListCanHaveIsNotAskedFor() {
        assertHas(">page=1&amp;limit=20<", open("?kind=apprenticeship&q=%20&madeOn=2026-02-31&mine=x&page=0"));
    }
}
