package se.jobbspar.gateway.console.opening;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the vacancies near the visitor. */
@MessageBundle(value = "openings", locale = Language.DEFAULT)
public interface OpeningTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String field(String code);

    @Message
    String anyState();

    @Message
    String order(String code);

    @Message
    String count(long total);

    @Message
    String none();

    @Message
    String onlyEmployer();

    @Message
    String findPeople();
}
