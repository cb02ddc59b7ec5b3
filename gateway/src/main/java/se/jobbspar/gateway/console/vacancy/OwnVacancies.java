package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of vacancies, the last changed first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OwnVacancies(List<OwnVacancy> items, long total, int page, int limit) {
    public OwnVacancies {
        items = List.copyOf(items);
    }
}
