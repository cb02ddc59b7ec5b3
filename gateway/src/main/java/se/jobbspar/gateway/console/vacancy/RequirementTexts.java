package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what a vacancy asks for, and of the forms that add to it. */
@MessageBundle(value = "asked", locale = Language.DEFAULT)
public interface RequirementTexts {
    @Message
    String title();

    @Message
    String none();

    @Message
    String save();

    @Message
    String drop();

    @Message
    String experience();

    @Message
    String years(int years);

    @Message
    String months(int months);

    @Message
    String add(String kind);

    @Message
    String field(String kind, String code);

    @Message
    String hint(String code);

    @Message
    String value(String field, String code);
}
