package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the page of one hit. */
@MessageBundle(value = "hits", locale = Language.DEFAULT)
public interface HitTexts {
    @Message
    String title(int rank);

    @Message
    String heading(String person, String demand);

    @Message
    String place(int rank);

    @Message
    String read();

    @Message
    String readiness(String code);

    @Message
    String gaps();

    @Message
    String noGaps();

    @Message
    String whatCloses();

    @Message
    String closes(String criterion);

    @Message
    String closedBy(String code);

    @Message
    String ownChoice();

    @Message
    String questions();

    @Message
    String questionsAbout();

    @Message
    String moreQuestions(int count);

    @Message
    String boxes();

    @Message
    String notAllPrinted();

    @Message
    String noQuestions();

    @Message
    String question();

    @Message
    String gives();

    @Message
    String fits();

    @Message
    String decide();

    @Message
    String pages();

    @Message
    String previous(int rank);

    @Message
    String next(int rank);

    @Message
    String whyAbove(int above, int below);

    @Message
    String notes();
}
