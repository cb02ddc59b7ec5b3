package se.jobbspar.gateway.console.gain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what measures and placements gave. */
@MessageBundle(value = "gains", locale = Language.DEFAULT)
public interface GainTexts {
    @Message
    String title();

    @Message
    String about();

    @Message
    String none();

    @Message
    String done(String code);

    @Message
    String add();

    @Message
    String raise();

    @Message
    String row(String what);

    @Message
    String from(String kind);

    @Message
    String formTitle(String kind);

    @Message
    String formAbout();

    @Message
    String removal();
}
