package se.jobbspar.gateway.console.concept;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of where a concept is chosen. */
@MessageBundle(value = "concepts", locale = Language.DEFAULT)
public interface ConceptTexts {
    @Message
    String choose(String q);

    @Message
    String none(String q);

    @Message
    String matched(String name);
}
