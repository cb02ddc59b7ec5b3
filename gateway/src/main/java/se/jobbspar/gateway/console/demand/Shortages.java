package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of shortage occupations. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Shortages(List<Shortage> items, long total) {
    public Shortages {
        items = List.copyOf(items);
    }
}
