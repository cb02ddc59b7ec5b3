package se.jobbspar.gateway.console.coaching;

import java.util.List;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/**
 * The plan as a coach writes it.
 *
 * @param version that the form shows
 * @param goals one on each line
 */
public record PlanForm(long version, String goals, String what, String on) {
    static PlanForm of(Plan plan) {
        boolean step = plan.nextStep() != null;
        return new PlanForm(
                plan.version(),
                String.join("\n", plan.goals()),
                step ? plan.nextStep().what() : "",
                step ? plan.nextStep().on().toString() : "");
    }

    static PlanForm of(SentFields sent) {
        return new PlanForm(
                SentVersion.of(sent),
                sent.one("goals").orElse(""),
                sent.one("what").orElse(""),
                sent.one("on").orElse(""));
    }

    /** The same, to be saved over another version. */
    PlanForm over(long other) {
        return new PlanForm(other, goals, what, on);
    }

    Plan.Draft draft() {
        boolean step = !what.isEmpty() || !on.isEmpty();
        List<String> lines =
                goals.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Plan.Draft(lines, step ? new Plan.Step(what, on.isEmpty() ? null : on) : null);
    }

    /** The field that a path of the service means. */
    static String field(String path) {
        return path.startsWith("goals")
                ? "goals"
                : path.equals("nextStep.what") ? "what" : path.equals("nextStep.on") ? "on" : null;
    }
}
