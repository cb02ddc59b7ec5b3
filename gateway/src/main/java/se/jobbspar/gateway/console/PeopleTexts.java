package se.jobbspar.gateway.console;

/** Of a {@link Screen} about people, who are participants to their coach, and staff to HR. */
public interface PeopleTexts extends ScreenTexts {
    String staffTitle();

    String staffAbout();

    default String titleFor(boolean hr) {
        return hr ? staffTitle() : title();
    }
}
