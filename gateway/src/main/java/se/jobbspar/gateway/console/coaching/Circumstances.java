package se.jobbspar.gateway.console.coaching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;

/** What stands in a person's way that no training changes, as the responsible coach alone reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Circumstances(List<Theme> themes, long version) {
    static final List<String> THEMES =
            List.of("housing", "childcare", "mobility", "economy", "digital-access", "health");
    static final List<String> STATES = List.of("in-the-way", "being-solved", "not-in-the-way");
    /** Of health only that it matters, and not what is done about it. */
    static final List<String> STATES_OF_HEALTH = List.of("in-the-way", "not-in-the-way");

    public Circumstances {
        themes = List.copyOf(themes);
    }

    /** @param on a day, as it is written */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Theme(String theme, String state, String on) {}

    /** As it is written. */
    record Draft(List<Theme> themes) {}

    Optional<Theme> of(String theme) {
        return themes.stream().filter(one -> one.theme().equals(theme)).findFirst();
    }
}
