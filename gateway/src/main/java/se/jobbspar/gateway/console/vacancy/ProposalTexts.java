package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what the text of a vacancy asks for. */
@MessageBundle(value = "proposals", locale = Language.DEFAULT)
public interface ProposalTexts {
    @Message
    String title();

    @Message
    String noText();

    @Message
    String unread();

    @Message
    String nothingRead();

    @Message
    String nothingMore();

    @Message
    String readFromText();

    @Message
    String readFromAd();

    @Message
    String how();

    @Message
    String takeAll();

    @Message
    String take();

    @Message
    String drop();

    @Message
    String dropped(int count);

    @Message
    String effect(String without, String with);

    @Message
    String occupationUnsaid();

    @Message
    String left();

    @Message
    String decided(String code);
}
