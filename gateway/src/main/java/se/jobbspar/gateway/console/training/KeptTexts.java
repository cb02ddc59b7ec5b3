package se.jobbspar.gateway.console.training;

import se.jobbspar.gateway.console.ScreenTexts;

/** What the texts of one kind of what planners keep say of its form. */
public interface KeptTexts extends ScreenTexts {
    /** What one is called. */
    String one();

    String formTitle(boolean added);

    /** What to know before it is filled in. */
    String formAbout();

    String field(String code);

    String hint(String code);
}
