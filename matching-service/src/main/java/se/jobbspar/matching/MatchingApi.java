package se.jobbspar.matching;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What the API document says of this API; what all say alike, libs/rest adds. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jobbspår matching",
                        version = MatchingApi.VERSION,
                        description =
                                "Who fits what, and why: explained match lists between people and demands, and lookup of the"
                                        + " occupations and skills both are described with. Limits: a body has at"
                                        + " most 256 KiB, a list at most 100 items. Vem passar till vad, och varför:"
                                        + " förklarade matchningslistor, och uppslag av yrken och kompetenser."))
public class MatchingApi extends Application {
    static final String VERSION = "1.0.0";
}
