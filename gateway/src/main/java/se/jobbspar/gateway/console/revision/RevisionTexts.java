package se.jobbspar.gateway.console.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of making a list again. */
@MessageBundle(value = "revision", locale = Language.DEFAULT)
public interface RevisionTexts {
    @Message
    String title();

    @Message
    String about(String subject);

    @Message
    String requirement();

    @Message
    String importanceColumn();

    @Message
    String importance(String code);

    @Message
    String nothingStated();

    @Message
    String nobodyListed();

    @Message
    String swedish();

    @Message
    String unchanged();

    @Message
    String make();

    @Message
    String backToList();

    @Message
    String refused();

    @Message
    String nothingMade();

    @Message
    String leaveOne();
}
