package se.jobbspar.prove;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The reports as people read them. */
record Table(List<Report> reports) {
    private static final String ROW = "%-12s %8s %8s %8s %8s %9s%n";

    void print(PrintStream out) {
        out.printf(ROW, "part", "rounds", "tried", "held", "failed", "seconds");
        for (Report report : reports) {
            int failed = report.failures().size();
            out.printf(
                    Locale.ROOT,
                    ROW,
                    report.part(),
                    report.rounds(),
                    report.tried(),
                    report.rounds() - failed,
                    failed,
                    report.took().toSeconds());
        }
        for (Report report : reports) {
            for (Report.Failure failure : report.failures()) {
                out.printf(
                        "FAILED %s: %s%n  again: ./jobbspar prove %s --seed %s --rounds 1%n",
                        report.part(), failure.what().getFirst(), report.part(), failure.seed());
            }
        }
    }
}
