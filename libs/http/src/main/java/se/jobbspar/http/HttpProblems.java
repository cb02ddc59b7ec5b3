package se.jobbspar.http;

import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;

/** The problems that are found before anybody's code is asked, the same in every process; docs/problems.md explains each. */
public final class HttpProblems {
    private HttpProblems() {}

    /** The bytes are no request, or can be read as several. */
    public static Problem malformedRequest(String detail, String swedish) {
        return Problem.of(
                "malformed-request",
                Wording.of("The request is not HTTP/1.1", "Anropet är inte HTTP/1.1"),
                400,
                Wording.of(detail, swedish));
    }

    public static Problem malformedAddress() {
        return Problem.of(
                "malformed-address",
                Wording.of("Malformed address", "Felskriven adress"),
                400,
                Wording.of(
                        "Percent-encode, in UTF-8, what may not stand in an address, the percent sign too: ?q=l%C3%A4rare for"
                                + " lärare, %25 for %, %7C for | (curl: --get --data-urlencode 'q=lärare'), and leave out"
                                + " empty and dot segments.",
                        "Procentkoda, i UTF-8, det som inte får stå i en adress, procenttecknet också: ?q=l%C3%A4rare för"
                                + " lärare, %25 för %, %7C för | (curl: --get --data-urlencode 'q=lärare'), och utelämna"
                                + " tomma led och punktled."));
    }

    public static Problem notFound() {
        return Problem.of(
                "not-found",
                Wording.of("Nothing is found here for you", "Här finns inget som du kan se"),
                404,
                Wording.of("There is nothing at this address.", "Det finns inget på den här adressen."));
    }

    public static Problem methodNotAllowed() {
        return Problem.of(
                "method-not-allowed",
                Wording.of("The method is not allowed here", "Metoden är inte tillåten här"),
                405,
                Wording.of(
                        "This address does not take this method; the API document says which it takes.",
                        "Adressen tar inte emot den metoden; API-dokumentet säger vilka den tar emot."));
    }

    /** @param limit in bytes */
    public static Problem tooLarge(long limit) {
        return tooLarge(Wording.of(
                "The body may be at most " + limit + " bytes here.",
                "Innehållet får vara högst " + limit + " byte här."));
    }

    private static Problem tooLarge(Wording detail) {
        return Problem.of("too-large", Wording.of("The body is too large", "Innehållet är för stort"), 413, detail)
                .with("Connection", "close");
    }

    public static Problem addressTooLong() {
        return Problem.of(
                "address-too-long",
                Wording.of("The address is too long", "Adressen är för lång"),
                414,
                Wording.of(
                        "Shorten the query; the whole first line of a request is bounded.",
                        "Korta frågan; hela den första raden i ett anrop är begränsad."));
    }

    public static Problem headersTooLarge() {
        return Problem.of(
                "headers-too-large",
                Wording.of("The headers are too large", "Rubrikerna är för stora"),
                431,
                Wording.of(
                        "Send fewer headers, or shorter ones; all of a request together are bounded.",
                        "Skicka färre eller kortare rubriker; alla i ett anrop tillsammans är begränsade."));
    }

    private static Problem internal() {
        return Problem.of(
                "internal",
                Wording.of("Something failed on our side", "Något gick fel hos oss"),
                500,
                Wording.of(
                        "If it was a write, it may have happened: read before you repeat it.",
                        "En ändring kan ändå ha gjorts: läs innan du försöker igen."));
    }

    /** For an answer that has come without words; empty where the layers below us give no such status. */
    public static Optional<Problem> of(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> malformedRequest("The request could not be read.", "Anropet kunde inte läsas.");
                    case 404 -> notFound();
                    case 405 -> methodNotAllowed();
                    case 413 ->
                        tooLarge(Wording.of(
                                "Send less in one request; the API document says how much.",
                                "Skicka mindre i ett anrop; API-dokumentet säger hur mycket."));
                    case 414 -> addressTooLong();
                    case 431 -> headersTooLarge();
                    case 500 -> internal();
                    default -> null;
                });
    }
}
