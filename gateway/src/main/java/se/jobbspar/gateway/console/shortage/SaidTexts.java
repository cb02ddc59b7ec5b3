package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what sources say of an occupation. */
@MessageBundle(value = "said", locale = Language.DEFAULT)
public interface SaidTexts {
    @Message
    String source(String code);

    @Message
    String situation(String code);

    @Message
    String outlook(String code);

    @Message
    String notJudgedYet();

    @Message
    String before(String period, String said);

    @Message
    String inFiveYears();

    @Message
    String period();

    @Message
    String title();

    @Message
    String nothing();

    @Message
    String disputed();
}
