package se.jobbspar.gateway.console.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the page of one participant. */
@MessageBundle(value = "person", locale = Language.DEFAULT)
public interface PersonTexts {
    @Message
    String title();

    @Message
    String protectedIdentity();

    @Message
    String protectedText();

    @Message
    String reference();

    @Message
    String code();

    @Message
    String municipality();

    @Message
    String byAgreement();

    @Message
    String change(String reason);

    @Message
    String outcome();

    @Message
    String offer();

    @Message
    String takeOut();

    @Message
    String makeList();

    @Message
    String makePassing();

    @Message
    String makePassingAbout();

    @Message
    String decides(long decides, long counts);

    @Message
    String noQuestions();

    @Message
    String listFirst();

    @Message
    String profile();

    @Message
    String map();

    @Message
    String summary();

    @Message
    String section(String code);

    @Message
    String notAsked();

    @Message
    String since(String month);

    @Message
    String period(String from, String to);

    @Message
    String recognition(String code);

    @Message
    String unpaid(String code);

    @Message
    String modality(String code, String level);

    @Message
    String workingTime(String code);

    @Message
    String lists();

    @Message
    String noLists();

    @Message
    String allLists();
}
