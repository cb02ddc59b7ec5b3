package se.jobbspar.taxonomy;

import java.util.Arrays;
import java.util.Optional;

/** What a concept is; {@link #wire()} is its spelling in requests, answers and bundles. */
public enum ConceptType {
    OCCUPATION("occupation"),
    OCCUPATION_GROUP("occupation-group"),
    SKILL("skill"),
    LICENCE("licence");

    private final String wire;

    ConceptType(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static Optional<ConceptType> ofWire(String wire) {
        return Arrays.stream(values()).filter(type -> type.wire.equals(wire)).findFirst();
    }
}
