package se.jobbspar.gateway.console.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts that every form has. */
@MessageBundle(value = "forms", locale = Language.DEFAULT)
public interface FormTexts {
    @Message
    String sessionEnded();

    @Message
    String nothingLost();

    @Message
    String signInBeside();

    @Message
    String sendAgain();

    @Message
    String problems();

    @Message
    String notChosen();
}
