package se.jobbspar.local.settings;

/**
 * How often a part that ends by itself is brought back at once.
 *
 * @param most times within two minutes, 1 to 100
 */
public record Restarts(int most) {
    /** Enough for what passes, too few for a part that cannot live. */
    public static final Restarts USUAL = new Restarts(3);

    private static final int MOST = 100;

    public Restarts {
        if (most < 1 || most > MOST) {
            throw new LauncherProblem("JOBBSPAR_RESTARTS is " + most + ", but has to be from 1 to " + MOST + ".");
        }
    }

    /** @throws LauncherProblem when it is no number from 1 to 100 */
    public static Restarts parse(String most) {
        try {
            return new Restarts(Integer.parseInt(most.strip()));
        } catch (NumberFormatException e) {
            throw new LauncherProblem("JOBBSPAR_RESTARTS is \"" + most + "\", but has to be a number, for example 3.");
        }
    }
}
