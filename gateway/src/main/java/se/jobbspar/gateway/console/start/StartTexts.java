package se.jobbspar.gateway.console.start;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the start page and of the ways in and out. */
@MessageBundle(value = "start", locale = Language.DEFAULT)
public interface StartTexts {
    @Message
    String title();

    @Message
    String waiting();

    @Message
    String nothingWaits();

    @Message
    String waitingAway();

    @Message
    String tile(String code, long count);

    @Message
    String withoutCoach(long count);

    @Message
    String find(boolean hr);

    @Message
    String vacancies();

    @Message
    String ownVacancies();

    @Message
    String writeVacancy();

    @Message
    String visited();

    @Message
    String pages();

    @Message
    String signedOut();

    @Message
    String signedOutText();

    @Message
    String signInAway();

    @Message
    String signInAwayText();

    @Message
    String noPages();

    @Message
    String noPagesText();
}
