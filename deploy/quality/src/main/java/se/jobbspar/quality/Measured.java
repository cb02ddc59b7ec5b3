package se.jobbspar.quality;

import java.util.List;

/**
 * What a set showed.
 *
 * @param figure as it stands in the table
 * @param goal as it stands beside it
 * @param reached whether the figure is as good as the goal
 * @param failures a line for each case that failed, for the reader
 */
public record Measured(String figure, String goal, boolean reached, List<String> failures) {
    public Measured {
        failures = List.copyOf(failures);
    }
}
