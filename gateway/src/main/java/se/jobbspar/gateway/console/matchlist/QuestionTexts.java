package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Questions to ask a person. */
@MessageBundle(value = "questions", locale = Language.DEFAULT)
public interface QuestionTexts {
    /**
     * @param label what is asked about
     * @param leveled the same with the level that is asked for
     */
    @Message
    String ask(String criterion, String label, String leveled);

    @Message
    String recognition(String education);
}
