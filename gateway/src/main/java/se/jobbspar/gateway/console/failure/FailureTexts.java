package se.jobbspar.gateway.console.failure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** What was wrong, and what to do. */
@MessageBundle(value = "failures", locale = Language.DEFAULT)
public interface FailureTexts {
    @Message
    String title(Failure failure);

    @Message
    String text(Failure failure);

    @Message
    String building(String seconds);

    @Message
    String reference(String reference);
}
