package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the form for a new list, and of what comes of it. */
@MessageBundle(value = "newList", locale = Language.DEFAULT)
public interface NewListTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String person(String person);

    @Message
    String against(String what);

    @Message
    String byPerson();

    @Message
    String people();

    @Message
    String type();

    @Message
    String unknownType();

    @Message
    String q();

    @Message
    String region();

    @Message
    String found(int shown, long total);

    @Message
    String none();

    @Message
    String find();

    @Message
    String forDemand(String demand);

    @Message
    String notOpen();

    @Message
    String incomplete();

    @Message
    String incompleteText();

    @Message
    String missing();

    @Message
    String missingText();

    @Message
    String closed();

    @Message
    String closedText();

    @Message
    String refused();

    @Message
    String refusedText();

    @Message
    String pool();
}
