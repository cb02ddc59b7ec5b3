package se.jobbspar.testkit;

/** SCB codes of the municipalities the fixtures live in. */
public final class Municipalities {
    public static final String OREBRO = "1880";
    public static final String KARLSKOGA = "1883";
    public static final String LINKOPING = "0580";
    public static final String NORRKOPING = "0581";

    private Municipalities() {}
}
