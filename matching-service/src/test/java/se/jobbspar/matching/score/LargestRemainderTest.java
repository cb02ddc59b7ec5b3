package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void whatRoundingLeavesGoesToTheGreatestRemainders() {
        // 10000 · {3,2,2}/7 = 4285.71, 2857.14, 2857.14: one is left, the first has the greatest remainder
        assertArrayEquals(new int[] {4_286, 2_857, 2_857}, LargestRemainder.share(10_000, new int[] {3, 2, 2}));
    }

    @Test
    void equalRemaindersAreServedInOrder() {
        assertArrayEquals(new int[] {4, 3, 3}, LargestRemainder.share(10, new int[] {1, 1, 1}));
    }

    @Test
    void nothingWeighedIsNothingShared() {
        assertArrayEquals(new int[] {0, 0}, LargestRemainder.share(10_000, new int[] {0, 0}));
    }
}
