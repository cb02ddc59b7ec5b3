package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of two hits beside each other. */
@MessageBundle(value = "comparison", locale = Language.DEFAULT)
public interface ComparisonTexts {
    @Message
    String title();

    @Message
    String heading(String upper, String lower);

    @Message
    String choose();

    @Message
    String chooseTwo();

    @Message
    String first();

    @Message
    String second();

    @Message
    String compare();

    @Message
    String why(int upper, int lower, String points, String most);

    @Message
    String same();

    @Message
    String notAsked();

    @Message
    String criteria();

    @Message
    String criterion();

    @Message
    String difference();

    @Message
    String requirements();

    @Message
    String alike(int count);
}
