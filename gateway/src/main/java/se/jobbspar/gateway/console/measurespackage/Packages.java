package se.jobbspar.gateway.console.measurespackage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** A page of packages of measures, those said last first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Packages(List<MeasuresPackage> items, long total, int page, int limit) {
    public Packages {
        items = List.copyOf(items);
    }

    /**
     * @param budget in kronor
     * @param programmes their ids
     * @param mistaken said by mistake
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MeasuresPackage(
            UUID id, String name, long budget, String from, String to, List<UUID> programmes, boolean mistaken) {
        public MeasuresPackage {
            programmes = List.copyOf(programmes);
        }
    }
}
