package se.jobbspar.matching.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number by weights so that the parts are whole and add up to it. */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Each part is its exact share rounded down; what is left goes by ones to the greatest remainders, the earlier first.
     *
     * @param weights none negative; all zero gives all zero
     */
    static int[] share(int total, int[] weights) {
        long sum = Arrays.stream(weights).asLongStream().sum();
        int[] parts = new int[weights.length];
        if (sum == 0) {
            return parts;
        }
        for (int i = 0; i < weights.length; i++) {
            parts[i] = (int) ((long) total * weights[i] / sum);
        }
        int left = total - Arrays.stream(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> (long) total * weights[i] % sum)
                        .reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
