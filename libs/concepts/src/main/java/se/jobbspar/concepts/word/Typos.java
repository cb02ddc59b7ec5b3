package se.jobbspar.concepts.word;

/** Whether two words are the same but for a slip: å, ä and ö without their marks cost nothing. */
public final class Typos {
    private Typos() {}

    /** One slip in a word of five to eight letters, two in a longer one, none in a shorter. */
    public static boolean near(Text.Word typed, Text.Word word) {
        int length = typed.folded().length();
        int allowed = length < 5 ? 0 : length < 9 ? 1 : 2;
        return Math.abs(length - word.folded().length()) <= allowed
                && distance(typed.folded(), word.folded()) <= allowed;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
