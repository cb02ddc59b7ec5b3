package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the shortest way to an occupation. */
@MessageBundle(value = "shortestWay", locale = Language.DEFAULT)
public interface WayTexts {
    @Message
    String title();

    @Message
    String about();

    @Message
    String track(String name);

    @Message
    String weeksUnknown();

    @Message
    String starts(String day);

    @Message
    String joinNow();

    @Message
    String placesLeft(long places);

    @Message
    String placesUnknown();

    @Message
    String none();
}
