package se.jobbspar.gateway.console.headcount;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.intake.IntakeResult;

/** Sends a file to the service, and tells why it was refused where it was. */
final class FileTaking {
    private FileTaking() {}

    /**
     * @param noFile what is said of no file
     * @throws ClientWebApplicationException when the service fails, or the visitor may not
     */
    static FilePage.Outcome of(SentFile sent, String noFile, Function<byte[], IntakeResult> service)
            throws IOException {
        if (sent.isEmpty()) {
            return new FilePage.Outcome("", true, null, List.of(noFile));
        }
        String name = sent.file.fileName();
        try {
            return new FilePage.Outcome(name, sent.isTrial(), service.apply(sent.content()), List.of());
        } catch (ClientWebApplicationException refused) {
            return switch (refused.getResponse().getStatus()) {
                case 400, 413, 415, 422 ->
                    new FilePage.Outcome(
                            name,
                            sent.isTrial(),
                            null,
                            Refusal.of(refused.getResponse()).told());
                default -> throw refused;
            };
        }
    }
}
