package se.jobbspar.gateway.console.fund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fund's indicators as participant-service answers them, their words in the visitor's language.
 *
 * @param note what to do before they are sent
 * @param indicators of everybody, and then of each sex
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FundReport(String note, List<Figure> indicators) {
    public FundReport {
        indicators = List.copyOf(indicators);
    }

    /**
     * @param rule whom it counts, or why it counts nobody
     * @param sex its code; null for everybody
     * @param value null where it is not held
     * @param notStated of how many nobody has stated what it takes to know
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(String code, String label, String rule, String sex, Integer value, Integer notStated) {}

    /** The figures of each indicator, in the order of the fund's table. */
    List<List<Figure>> byCode() {
        Map<String, List<Figure>> byCode = indicators.stream().collect(Collectors.groupingBy(Figure::code));
        return indicators.stream().map(Figure::code).distinct().map(byCode::get).toList();
    }
}
