package se.jobbspar.matching.score;

import java.util.List;

/** How many people fit a demand, by readiness and strength, and how ready they were without each of its musts. Not thread-safe. */
public final class Headcounts {
    private final int[][] byStrength = new int[Readiness.values().length][Strength.values().length];
    private final int[][] withoutMust;

    /** @param musts how many the demand has */
    public Headcounts(int musts) {
        this.withoutMust = new int[musts][Readiness.values().length];
    }

    /**
     * Counts one person.
     *
     * @param score of {@link Demand#OUT_OF}
     * @param musts the answers in the order of {@link Demand#musts}
     */
    public void add(int score, List<Status> musts) {
        int unmet = 0;
        int open = 0;
        for (Status answer : musts) {
            unmet += answer.isUnmet() ? 1 : 0;
            open += answer.isOpen() ? 1 : 0;
        }
        byStrength[Readiness.of(unmet > 0, open > 0).ordinal()][
                Strength.of(score).ordinal()]++;
        for (int i = 0; i < withoutMust.length; i++) {
            boolean othersUnmet = unmet > (musts.get(i).isUnmet() ? 1 : 0);
            boolean othersOpen = open > (musts.get(i).isOpen() ? 1 : 0);
            withoutMust[i][Readiness.of(othersUnmet, othersOpen).ordinal()]++;
        }
    }

    public int of(Readiness readiness, Strength strength) {
        return byStrength[readiness.ordinal()][strength.ordinal()];
    }

    /** @param must its place in {@link Demand#musts} */
    public int withoutMust(int must, Readiness readiness) {
        return withoutMust[must][readiness.ordinal()];
    }
}
