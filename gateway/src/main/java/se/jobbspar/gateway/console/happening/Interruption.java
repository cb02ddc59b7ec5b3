package se.jobbspar.gateway.console.happening;

import java.util.List;

/** Why a measure or a work placement ended before its time, as participant-service names it. */
public final class Interruption {
    public static final List<String> REASONS = List.of(
            "work",
            "studies",
            "other-measure",
            "parental-leave",
            "moved",
            "no-contact",
            "own-wish",
            "cancelled",
            "other");

    private Interruption() {}
}
