package se.jobbspar.participant;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What the API document says of this API; what all say alike, libs/rest adds. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jobbspår participants",
                        version = ParticipantApi.VERSION,
                        description =
                                "The people a municipal labour-market unit works with: who they are, what they can "
                                        + "do and want, and who may see them. Limits: a body has at most 256 KiB, a list at most "
                                        + "100 items a page. Deltagare hos kommunens arbetsmarknadsenhet: vilka de är, vad de kan "
                                        + "och vill, och vem som får se dem."))
public class ParticipantApi extends Application {
    static final String VERSION = "1.0.0";
}
