package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what a text says. */
@MessageBundle(value = "suggestions", locale = Language.DEFAULT)
public interface SuggestionTexts {
    @Message
    String paste();

    @Message
    String pasteHint();

    @Message
    String suggest();

    @Message
    String title();

    @Message
    String about();

    @Message
    String nothing();

    @Message
    String more(int shown, int left);

    @Message
    String otherLanguage(String language);

    @Message
    String years(String years);

    @Message
    String recorded();

    @Message
    String take();

    @Message
    String answer();

    @Message
    String save();

    @Message
    String noneTaken();

    @Message
    String done(int saved, int waiting);

    @Message
    String whatNow();

    @Message
    String toMapping();

    @Message
    String otherText();

    @Message
    String tooLong();

    @Message
    String notRead();

    @Message
    String notSaved();
}
