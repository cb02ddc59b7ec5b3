package se.jobbspar.gateway.console;

/**
 * What stands around every page.
 *
 * @param t the words of the page's language
 * @param user how the signed-in person is called; null when nobody is signed in
 * @param place the person's municipality, null when the token names none
 * @param coach whether the menu has the coach's pages
 * @param otherLanguage address of this page in the other language
 * @param printed whether the print view was asked for
 * @param trace what to tell support
 */
public record Frame(
        Texts t, String user, String place, boolean coach, String otherLanguage, boolean printed, String trace) {
    public String language() {
        return t.language().tag();
    }

    public String otherTag() {
        return t.language().other().tag();
    }

    /** Versioned folder of the design system. */
    public String design() {
        return Assets.DESIGN;
    }

    public String htmx() {
        return Assets.HTMX;
    }

    public String css() {
        return Assets.CSS;
    }

    public String js() {
        return Assets.JS;
    }

    /** Short enough to be read out over the telephone. */
    public String reference() {
        return trace.substring(0, 8);
    }
}
