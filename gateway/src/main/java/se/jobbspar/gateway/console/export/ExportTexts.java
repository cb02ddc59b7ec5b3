package se.jobbspar.gateway.console.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what goes out and comes in. */
@MessageBundle(value = "exports", locale = Language.DEFAULT)
public interface ExportTexts {
    @Message
    String title();

    @Message
    String cvOut();

    @Message
    String cvOutAbout();

    @Message
    String cvIn();

    @Message
    String cvInAbout();

    @Message
    String extract();

    @Message
    String extractAbout();

    @Message
    String file();

    @Message
    String take();

    @Message
    String noFile();

    @Message
    String noCv();

    @Message
    String tooLarge();

    @Message
    String taken(int added, int unchanged);

    @Message
    String allTaken();

    @Message
    String left();

    @Message
    String leftAbout();

    @Message
    String what();

    @Message
    String why();

    @Message
    String part(String code);

    @Message
    String toMapping();

    @Message
    String another();
}
