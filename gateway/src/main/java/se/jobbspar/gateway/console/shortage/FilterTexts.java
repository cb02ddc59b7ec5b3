package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what the picture can be asked about. */
@MessageBundle(value = "pictureFilter", locale = Language.DEFAULT)
public interface FilterTexts {
    @Message
    String region();

    @Message
    String municipality();

    @Message
    String labourMarketRegions();

    @Message
    String labourMarket(String name);

    @Message
    String wider();

    @Message
    String year();

    @Message
    String assumptions();

    @Message
    String startingPoint();

    @Message
    String show();

    @Message
    String shown(String code);

    @Message
    String sortBy();

    @Message
    String sort(String code);
}
