package se.jobbspar.gateway.console.method;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Methods beside each other as participant-service answers them, their words in the visitor's language.
 *
 * @param note how numbers are told
 * @param warning what the comparison cannot show
 * @param at the day it is looked at
 * @param methods by rank, those used with too few people last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Comparison(String note, String warning, LocalDate at, Page methods) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Page(List<OfMethod> items, long total, int page, int limit) {}

    /**
     * @param rank null with too few people
     * @param outcomes together first, then in each municipality; in one alone where one was asked for
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfMethod(UUID method, String name, Integer rank, List<Outcomes> outcomes) {}

    /** @param municipality its code; null for all together */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Outcomes(String municipality, HowMany people, List<Figure> figures, Double medianDaysToSelfSupport) {}

    /** @param share null of nobody, and of too few */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(String name, String label, HowMany numerator, HowMany denominator, Share share) {}

    /** A number of people, exact where both are the same. */
    public record HowMany(int atLeast, int atMost) {}

    /** Per cent, and between what it may lie. */
    public record Share(BigDecimal share, BigDecimal low, BigDecimal high) {}
}
