package se.jobbspar.gateway.console.headcount;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of files that needs rest on. */
@MessageBundle(value = "files", locale = Language.DEFAULT)
public interface FileTexts {
    @Message
    String title(String kind);

    @Message
    String about(String kind);

    @Message
    String file(String kind);

    @Message
    String countedOn();

    @Message
    String tryOut();

    @Message
    String take();

    @Message
    String noFile();

    @Message
    String tried(String name);

    @Message
    String taken(String name);

    @Message
    String refused();

    @Message
    String created();

    @Message
    String columns();

    @Message
    String columnsAbout(String kind);

    @Message
    String counts();

    @Message
    String noCounts();

    @Message
    String day();

    @Message
    String units();

    @Message
    String occupations();

    @Message
    String people();

    @Message
    String unknownRows(long rows);

    @Message
    String takeBack(String day);

    @Message
    String takeBackAbout();

    @Message
    String takenBack();
}
