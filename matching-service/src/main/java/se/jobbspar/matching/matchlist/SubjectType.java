package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What a list is made for, and what an item of it can be. */
public enum SubjectType {
    @JsonProperty("participant")
    PARTICIPANT("participant"),
    @JsonProperty("vacancy")
    VACANCY("vacancy"),
    @JsonProperty("shortage-occupation")
    SHORTAGE_OCCUPATION("shortage-occupation");

    private final String wire;

    SubjectType(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    static SubjectType ofWire(String wire) {
        return Arrays.stream(values())
                .filter(type -> type.wire.equals(wire))
                .findFirst()
                .orElseThrow();
    }
}
