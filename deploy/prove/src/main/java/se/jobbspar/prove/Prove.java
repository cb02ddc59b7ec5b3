package se.jobbspar.prove;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.suite.ProvedSuite;

/** Entry point of {@code ./jobbspar prove}. */
public final class Prove {
    private Prove() {}

    /** Exit code 0 = everything held, 1 = something did not, or could not be tried. */
    public static void main(String[] words) {
        int code = 1;
        try {
            Order order = Order.parse(List.of(words), Clock.systemDefaultZone());
            Settings settings = Settings.of(System.getenv());
            try (ProvedSuite suite =
                    ProvedSuite.below(settings.root(), settings.root().resolve(".jobbspar"))) {
                List<Report> reports = run(order, order.of(Proofs.of(suite)), System.out);
                suite.keepDataUnless(reports.stream().allMatch(Report::held));
                code = reports.stream().allMatch(Report::held) ? 0 : 1;
            }
        } catch (LauncherProblem problem) {
            System.err.println(problem.getMessage());
        }
        System.exit(code);
    }

    static List<Report> run(Order order, List<Proof> proofs, PrintStream out) {
        out.println("Proving with seed " + order.seed() + ", " + Instant.now());
        List<Report> reports = new ArrayList<>();
        for (Proof proof : proofs) {
            reports.add(new Proving(out).run(proof, order.seed(), order.budget()));
        }
        new Table(reports).print(out);
        return reports;
    }
}
