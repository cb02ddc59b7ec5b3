package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of how many people fit a vacancy. */
@MessageBundle(value = "counts", locale = Language.DEFAULT)
public interface CountTexts {
    @Message
    String title();

    @Message
    String where(String place);

    @Message
    String readiness(String code);

    @Message
    String people(int least);

    @Message
    String effects();

    @Message
    String must();

    @Message
    String withMust();

    @Message
    String withoutMust();

    @Message
    String notCounted();

    @Message
    String how();

    @Message
    String whoTheyAre();
}
