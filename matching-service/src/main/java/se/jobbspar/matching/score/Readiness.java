package se.jobbspar.matching.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands between a person and a demand, apart from the score. */
public enum Readiness {
    /** Every must is met. */
    NOW("now"),
    /** A must is missing or partly met. */
    NOT_YET("not-yet"),
    /** No must is missing, and at least one is unknown or only likely: ask about it. */
    ASK("ask");

    private final String wire;

    Readiness(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static List<String> wires() {
        return Arrays.stream(values()).map(Readiness::wire).toList();
    }

    public static Optional<Readiness> ofWire(String wire) {
        return Arrays.stream(values())
                .filter(readiness -> readiness.wire.equals(wire))
                .findFirst();
    }

    /** From the answers to the musts alone. */
    public static Readiness of(Collection<Status> musts) {
        return of(musts.stream().anyMatch(Status::isUnmet), musts.stream().anyMatch(Status::isOpen));
    }

    static Readiness of(boolean anyUnmet, boolean anyOpen) {
        if (anyUnmet) {
            return NOT_YET;
        }
        return anyOpen ? ASK : NOW;
    }
}
