package se.jobbspar.gateway.console.headcount;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the municipality has counted, the newest day first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CountDays(List<Day> items) {
    public CountDays {
        items = List.copyOf(items);
    }

    /** @param unknownRows rows without a number */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(String countedOn, long units, long occupations, long people, long unknownRows) {}
}
