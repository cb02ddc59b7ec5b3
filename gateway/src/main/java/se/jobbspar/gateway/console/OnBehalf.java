package se.jobbspar.gateway.console;

import jakarta.ws.rs.HeaderParam;

/** What a call to a service carries: the user's own token and language. */
public class OnBehalf {
    @HeaderParam("Authorization")
    public final String authorization;

    @HeaderParam("Accept-Language")
    public final String language;

    public OnBehalf(String token, Language language) {
        this.authorization = "Bearer " + token;
        this.language = language.tag();
    }
}
