package se.jobbspar.taxonomy;

/** A concept that is partly covered by another one; {@code credit} is how much of it, 25 to 99 per cent. */
public record Neighbour(String concept, int credit) {

    public static final int LEAST_CREDIT = 25;

    public Neighbour {
        if (credit < LEAST_CREDIT || credit > 99) {
            throw new IllegalArgumentException("credit of " + concept + " is " + credit + ", not 25 to 99");
        }
    }
}
