package se.jobbspar.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.KeyedRequest.Claim;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * What is kept of a key.
 *
 * @param request the one it came with; null once what it made is erased
 * @param made the id of what it made; null once that is erased
 */
record Kept(String request, UUID made) {
    static Kept of(ResultSet row) throws SQLException {
        return new Kept(row.getString("request"), row.getObject("made", UUID.class));
    }

    /** @throws ProblemException 422 when the key came with another request, 404 when what it made is erased */
    UUID madeBy(Claim claim) {
        if (made == null) {
            throw ProblemException.notFound();
        }
        if (!request.equals(claim.request())) {
            throw ProblemException.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    Wording.of(
                            "This key came with another body or another operation within the last 24 hours."
                                    + " Send a new key with a new request.",
                            "Nyckeln har det senaste dygnet skickats med ett annat innehåll eller till en annan adress."
                                    + " Skicka en ny nyckel med en ny begäran."));
        }
        return made;
    }
}
