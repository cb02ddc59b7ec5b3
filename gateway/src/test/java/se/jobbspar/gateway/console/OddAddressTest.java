package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
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
                "/console/participants/" + ID,
                "/console/participants/a%2Fb",
                "/console/match-lists/x",
                "/console/match-lists/%00",
                "/console/match-lists/..%2Fx",
                "/console/match-lists/" + ID,
                "/console/match-lists/" + ID + "/x",
                "/console/match-lists/a/b/c",
                "/console/match-lists/new/x",
                "/console/match-lists/new?type=vacancy&subject=" + ID,
                "/console/x",
                "/console/%ff"
            })
    void addressThatNoPageHasIsAPageThatSaysSo(String address) {
        assertPage(404, address);
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
