package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of vacancies. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vacancies(List<Vacancy> items, long total) {
    public Vacancies {
        items = List.copyOf(items);
    }
}
