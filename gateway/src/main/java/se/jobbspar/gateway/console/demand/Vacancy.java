package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A vacancy as vacancy-service tells of one. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vacancy(UUID id, long version, String status, String title, Employer employer, String municipality) {
    /** Who hires. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Employer(String name) {}
}
