package se.jobbspar.gateway.console.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of programmes. */
@MessageBundle(value = "programmes", locale = Language.DEFAULT)
public interface ProgrammeTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String done(String code);

    @Message
    String found();

    @Message
    String none();

    @Message
    String name();

    @Message
    String period();

    @Message
    String outcomes();

    @Message
    String outcomesOf(String programme);

    @Message
    String toFund(String fund);

    @Message
    String mistaken();

    @Message
    String formTitle(boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String ofFund(int number, String field);

    @Message
    String fund(String code);

    @Message
    String removal();
}
