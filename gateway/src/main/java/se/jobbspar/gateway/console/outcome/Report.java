package se.jobbspar.gateway.console.outcome;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An outcome report as participant-service answers it, its words in the visitor's language.
 *
 * @param note how it is told
 * @param at the day it is looked at
 * @param daysToSelfSupport null when nobody came to it, and when it is not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Report(
        String note, LocalDate at, List<Figure> figures, List<Occupation> occupations, Days daysToSelfSupport) {
    /**
     * @param numerator null when masked
     * @param denominator null when masked, and for the number of a base itself
     * @param share per cent; null when masked, and of nobody
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(
            String name,
            String label,
            String baseLabel,
            Integer numerator,
            Integer denominator,
            BigDecimal share,
            boolean masked) {
        boolean isOfSomebody() {
            return numerator != null && numerator > 0;
        }
    }

    /** @param people null when it is not told */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Occupation(String label, Long people) {}

    /** Quartiles. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Days(double lowerQuartile, double median, double upperQuartile) {}

    Optional<Figure> find(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** One of those that every report has. */
    Figure figure(String name) {
        return find(name).orElseThrow();
    }

    /** Whether nobody was enrolled in the period, and nobody ended in it. */
    boolean isOfNobody() {
        return Stream.of("enrolled", "ended")
                .map(this::figure)
                .noneMatch(figure -> figure.masked() || figure.isOfSomebody());
    }
}
