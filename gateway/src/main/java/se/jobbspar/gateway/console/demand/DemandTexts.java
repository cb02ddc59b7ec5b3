package se.jobbspar.gateway.console.demand;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts about vacancies and shortage occupations. */
@MessageBundle(value = "demands", locale = Language.DEFAULT)
public interface DemandTexts {
    @Message
    String type(String code);

    @Message
    String situation(String code);

    @Message
    String notJudged();
}
