package se.jobbspar.gateway.console;

/** What somebody typed into a search field. */
public final class SearchText {
    private static final int LONGEST = 100;

    private SearchText() {}

    /** At most a hundred characters, whole ones, and no control characters; null when nothing is left. */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        int characters = text.codePointCount(0, text.length());
        String cut = characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        return cut.isBlank() ? null : cut;
    }
}
