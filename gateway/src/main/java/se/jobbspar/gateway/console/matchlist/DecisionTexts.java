package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what is decided about a hit. */
@MessageBundle(value = "decisions", locale = Language.DEFAULT)
public interface DecisionTexts {
    @Message
    String decided(String decision, String when);

    @Message
    String declined(String why, String when);

    @Message
    String why(String code);

    @Message
    String shortlist();

    @Message
    String propose();

    @Message
    String decline();

    @Message
    String undo();

    @Message
    String reason();

    @Message
    String chooseReason();

    @Message
    String about(String label);

    @Message
    String folded(int count);

    @Message
    String foldedAbout();

    @Message
    String reasonNeeded();

    @Message
    String nothingSaved();

    @Message
    String back();
}
