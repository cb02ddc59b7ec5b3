package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of an employer's vacancies. */
@MessageBundle(value = "vacancies", locale = Language.DEFAULT)
public interface VacancyTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String one();

    @Message
    String write();

    @Message
    String none();

    @Message
    String paste();

    @Message
    String status();

    @Message
    String state(String code);

    @Message
    String ready();

    @Message
    String waiting();

    @Message
    String waits(String code);

    @Message
    String noneAsked();

    @Message
    String registerFirst();

    @Message
    String registerLink();

    @Message
    String untilFurtherNotice();

    @Message
    String openEnded();

    @Message
    String until(String day);

    @Message
    String edit();

    @Message
    String steps();

    @Message
    String seenByAll();

    @Message
    String way(String code);

    @Message
    String undo(String state);

    @Message
    String copy();

    @Message
    String done(String code);

    @Message
    String origin(String source);

    @Message
    String formTitle(boolean added);

    @Message
    String formAbout();

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String value(String field, String code);
}
