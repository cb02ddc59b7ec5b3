package se.jobbspar.gateway.console.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts about what is given and asked for. */
@MessageBundle(value = "requirements", locale = Language.DEFAULT)
public interface RequirementTexts {
    @Message
    String kind(String code);

    @Message
    String importance(String code);

    @Message
    String months(String months);

    @Message
    String add();

    @Message
    String change();

    @Message
    String none();

    @Message
    String formTitle(String list, String kind);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String removal();
}
