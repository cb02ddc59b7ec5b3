package se.jobbspar.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A row of the tests' files. */
record Course(
        String id,
        @JsonProperty("namn") String name,
        @JsonProperty("veckor") Integer weeks,
        LocalDate start) {}
