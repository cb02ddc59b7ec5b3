package se.jobbspar.gateway.route;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    PARTICIPANT,
    VACANCY,
    MATCHING;

    /** As it stands in addresses and in messages. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every address of this service begins so, outside and inside. */
    public String prefix() {
        return "/" + noun() + "/v1/";
    }
}
