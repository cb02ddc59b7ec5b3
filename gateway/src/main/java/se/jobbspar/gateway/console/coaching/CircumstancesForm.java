package se.jobbspar.gateway.console.coaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/**
 * What stands in the way.
 *
 * @param version that the form shows
 * @param states by theme; without those that were not asked about
 * @param on the day of what has changed
 */
public record CircumstancesForm(long version, Map<String, String> states, String on) {
    public CircumstancesForm {
        states = Map.copyOf(states);
    }

    static CircumstancesForm of(Circumstances circumstances) {
        return new CircumstancesForm(
                circumstances.version(), states(theme -> circumstances.of(theme).map(Circumstances.Theme::state)), "");
    }

    static CircumstancesForm of(SentFields sent) {
        return new CircumstancesForm(
                SentVersion.of(sent), states(sent::one), sent.one("on").orElse(""));
    }

    private static Map<String, String> states(Function<String, Optional<String>> state) {
        return Circumstances.THEMES.stream()
                .flatMap(theme -> state.apply(theme).map(said -> Map.entry(theme, said)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same, to be saved over another version. */
    CircumstancesForm over(long other) {
        return new CircumstancesForm(other, states, on);
    }

    /** What has not changed keeps its day. */
    Circumstances.Draft draft(Circumstances before) {
        Stream<String> asked = Circumstances.THEMES.stream().filter(states::containsKey);
        List<Circumstances.Theme> themes = asked.map(theme -> before.of(theme)
                        .filter(known -> known.state().equals(states.get(theme)))
                        .orElseGet(() -> new Circumstances.Theme(theme, states.get(theme), on.isEmpty() ? null : on)))
                .toList();
        return new Circumstances.Draft(themes);
    }
}
