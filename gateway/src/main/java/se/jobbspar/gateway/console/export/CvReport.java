package se.jobbspar.gateway.console.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import se.jobbspar.gateway.console.Refusal;

/**
 * What became of a Europass CV.
 *
 * @param added rows that are new
 * @param unchanged rows that the profile had
 * @param notTaken places of the CV, and why each was left
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CvReport(int added, int unchanged, List<Refusal.Place> notTaken) {
    public CvReport {
        notTaken = notTaken == null ? List.of() : List.copyOf(notTaken);
    }
}
