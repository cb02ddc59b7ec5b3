package se.jobbspar.gateway.console.demand;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts about demands. */
@MessageBundle(value = "demands", locale = Language.DEFAULT)
public interface DemandTexts {
    @Message
    String one(DemandKind kind);

    @Message
    String several(DemandKind kind);

    @Message
    String placesLeft(int placesLeft, int places);

    @Message
    String situation(String code);

    @Message
    String notJudged();
}
