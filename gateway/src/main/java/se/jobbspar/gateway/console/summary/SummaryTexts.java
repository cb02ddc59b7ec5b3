package se.jobbspar.gateway.console.summary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the summary of competences. */
@MessageBundle(value = "summary", locale = Language.DEFAULT)
public interface SummaryTexts {
    @Message
    String title();

    @Message
    String of(String who);

    @Message
    String withName();

    @Message
    String noName();

    @Message
    String nothing();

    @Message
    String more(int rows);

    @Message
    String made(String day);
}
