package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;

/** Whatever stands in the address, the answer is a page of ours: the view as it begins, or that there is no such page. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class OddAddressTest {
    private static final String ID = "156e4523-98ac-5623-a770-1540ce872b6a";

    /** One that is there. */
    private static final String LIST = "2bc044cd-5f08-51e7-9b9c-0b9aa4bee774";

    @TestHTTPResource
    URI here;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/participants?mapped=x",
                "/console/participants?sort=x",
                "/console/participants?protection=x",
                "/console/participants?mapped=mapped&mapped=x",
                "/console/participants?page=0",
                "/console/participants?page=-1",
                "/console/participants?page=99999999999",
                "/console/participants?limit=1000000",
                "/console/participants?colour=red",
                "/console/participants?q=%ff%fe",
                "/console/participants?q=%00",
                "/console/participants?q=%7Bx%7D",
                "/console/participants?lang=xx",
                "/console/participants?=",
                "/console/participants?&&&",
                "/console/participants/",
                "/console/;x",
                "/console/match-lists?page=0",
                "/console/match-lists?page=x&kind=x&madeOn=x&q=%ff",
                "/console/match-lists?madeOn=9999999-99-99",
                "/console/match-lists/new?type=vacancy&region=zz",
                "/console/match-lists/new?type=participant&subject=x"
            })
    void wordsThatNobodyKnowsLeaveTheViewAsItBegins(String address) {
        assertPage(200, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/participants/x",
                "/console/participants/00000000-0000-0000-0000-000000000404",
                "/console/participants/" + ID + "/x",
                "/console/participants/a%2Fb",
                "/console/match-lists/x",
                "/console/match-lists/%00",
                "/console/match-lists/..%2Fx",
                "/console/match-lists/" + ID,
                "/console/match-lists/" + ID + "/x",
                "/console/match-lists/a/b/c",
                "/console/match-lists/" + ID + "/hits",
                "/console/match-lists/" + ID + "/hits/x",
                "/console/match-lists/" + LIST + "/hits/0",
                "/console/match-lists/" + LIST + "/hits/4",
                "/console/match-lists/" + ID + "/comparison?first=1&second=2",
                "/console/match-lists/new/x",
                "/console/match-lists/new?type=vacancy&subject=" + ID,
                "/console/x",
                "/console/%ff"
            })
    void addressThatNoPageHasIsAPageThatSaysSo(String address) {
        assertPage(404, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?first=1", "?first=1&second=1", "?first=x&second=99", "?first=1&second=4"})
    void comparisonOfFewerThanTwoAsksForTwo(String chosen) {
        assertPage(400, "/console/match-lists/" + LIST + "/comparison" + chosen);
    }

    @Test
    void personListHitAndComparisonHavePages() {
        assertPage(200, "/console/participants/" + ID);
        assertPage(200, "/console/match-lists/" + LIST);
        assertPage(200, "/console/match-lists/" + LIST + "/hits/3");
        assertPage(200, "/console/match-lists/" + LIST + "/comparison?first=3&second=1");
    }

    /** What no page is asked for is answered before one is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console//participants",
                "/console/./participants",
                "/console/../participants",
                "/console/räksmörgås",
                "/console/participants?q=a|b",
                "/console/participants?q=%",
                "//"
            })
    void addressThatCanBeReadInTwoWaysIsAPageInTheCallersLanguage(String address) {
        assertPage(400, address);
        assertTrue(new PlainBrowser(here).open(address).body().contains("<h1>Felskriven adress</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/participants?q=", "/console/match-lists?q=", "/console/match-lists/"})
    void longAddressIsAnsweredWithAPage(String beginning) {
        PlainBrowser.Answer answer = new PlainBrowser(here).open(beginning + "a".repeat(6_000));

        assertTrue(answer.isPage(), answer.toString());
    }

    private void assertPage(int status, String address) {
        PlainBrowser.Answer answer = new PlainBrowser(here).open(address);

        assertEquals(status, answer.status(), answer.toString());
        assertTrue(answer.isPage(), answer.toString());
        assertTrue(answer.body().contains("<h1"), answer.body());
    }
}
