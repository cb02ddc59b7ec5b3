package se.jobbspar.gateway.console;

import jakarta.ws.rs.HeaderParam;

/** What a call to a service carries: the user's own token, the user's language and the trace. */
public class OnBehalf {
    @HeaderParam("Authorization")
    public final String authorization;

    @HeaderParam("Accept-Language")
    public final String language;

    @HeaderParam("traceparent")
    public final String trace;

    public OnBehalf(String token, Language language, String trace) {
        this.authorization = "Bearer " + token;
        this.language = language.tag();
        this.trace = trace;
    }
}
