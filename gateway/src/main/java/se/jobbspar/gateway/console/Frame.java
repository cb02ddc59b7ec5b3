package se.jobbspar.gateway.console;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param user how the signed-in person is called; null when nobody is signed in
 * @param place the person's municipality, null when the token names none
 * @param hr whether the person works at HR there, with staff and nobody else
 * @param pages what the person may open
 * @param otherLanguage address of this page in the other language
 * @param printed whether the print view was asked for
 * @param trace what to tell support
 */
public record Frame(
        Language language,
        String user,
        String place,
        boolean hr,
        List<Menu.Item> pages,
        String otherLanguage,
        boolean printed,
        String trace) {
    public Frame {
        pages = List.copyOf(pages);
    }

    /** All pages for who has few, and none that the menu is for. */
    public List<Menu.Item> menu() {
        List<Menu.Item> chosen = pages.stream().filter(Menu.Item::inMenu).toList();
        return chosen.isEmpty() ? pages : chosen;
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
