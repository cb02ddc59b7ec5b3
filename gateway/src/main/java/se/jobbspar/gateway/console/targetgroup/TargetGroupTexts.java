package se.jobbspar.gateway.console.targetgroup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of target groups. */
@MessageBundle(value = "targetGroup", locale = Language.DEFAULT)
public interface TargetGroupTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String trait(String name);

    @Message
    String code(String trait, String code);

    @Message
    String registeredSince();

    @Message
    String registeredBefore();

    @Message
    String split();

    @Message
    String people(int atLeast, int atMost);

    @Message
    String peopleAbout();

    @Message
    String by(String trait);

    @Message
    String kind();

    @Message
    String many();

    @Message
    String who();

    @Message
    String whoAbout();
}
