package se.jobbspar.schedules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import se.jobbspar.schedules.play.Parts;
import se.jobbspar.schedules.play.Schedule;

/** Plays schedules: {@code ./jobbspar prove schedules}. A line for each that failed, and one for all. */
public final class Play {
    /** One of so many has its index in Lucene. */
    private static final int LUCENE = 100;

    private long seed = LocalDate.now().toEpochDay() * 1_000_000;
    private long most = Long.MAX_VALUE;
    private double seconds = 60;

    private Play() {}

    /** Words: {@code [--seed N] [--rounds N | --minutes M]}. Exit code 0 = everything held, 1 = something did not. */
    public static void main(String[] words) throws IOException {
        Play play = new Play();
        play.read(List.of(words).iterator());
        if (play.most > 1) {
            // What goes wrong goes wrong on purpose, some thousand times a second; of a single schedule one wants to
            // read it.
            LogManager.getLogManager().reset();
        }
        System.exit(play.all() ? 0 : 1);
    }

    private void read(Iterator<String> words) {
        while (words.hasNext()) {
            String word = words.next();
            long number = Long.parseLong(words.next());
            switch (word) {
                case "--seed" -> seed = number;
                case "--rounds" -> {
                    most = number;
                    seconds = Double.MAX_VALUE;
                }
                case "--minutes" -> seconds = 60.0 * number;
                default -> throw new IllegalArgumentException("There is no " + word);
            }
        }
    }

    private boolean all() throws IOException {
        long begun = System.nanoTime();
        long next = seed;
        int failed = 0;
        while (next - seed < most && since(begun) < seconds) {
            List<String> wrong = play(next, new Parts());
            if (!wrong.isEmpty()) {
                failed++;
                System.out.println("FAILED schedule " + next + ": " + String.join("; ", wrong));
                System.out.println("  again: ./jobbspar prove schedules --seed " + next + " --rounds 1");
            }
            next++;
        }
        double took = since(begun);
        System.out.printf(
                Locale.ROOT,
                "%d schedules from seed %d, %d failed, %.1f s, %.0f a minute%n",
                next - seed,
                seed,
                failed,
                took,
                60 * (next - seed) / took);
        return failed == 0;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What was wrong in the schedule of this seed. */
    static List<String> play(long seed, Parts parts) throws IOException {
        Path home = Files.createTempDirectory(Memory.folder(), "schedule");
        return Schedule.play(seed, parts, home, seed % LUCENE == 0);
    }
}
