package se.jobbspar.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A row of the tests' files. What a course costs is left aside knowingly. */
@JsonIgnoreProperties("pris")
record Course(
        String id,
        @JsonProperty("namn") String name,
        @JsonProperty("veckor") Integer weeks,
        LocalDate start) {}
