package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the last look at a vacancy before it is published. */
@MessageBundle(value = "publication", locale = Language.DEFAULT)
public interface PublicationTexts {
    @Message
    String look();

    @Message
    String title();

    @Message
    String clear();

    @Message
    String advice();

    @Message
    String wording();

    @Message
    String ground(String code);

    @Message
    String suggestion();

    @Message
    String missing();

    @Message
    String undecided(int count);

    @Message
    String decide();

    @Message
    String alike();

    @Message
    String publishAnyway();

    @Message
    String back();
}
