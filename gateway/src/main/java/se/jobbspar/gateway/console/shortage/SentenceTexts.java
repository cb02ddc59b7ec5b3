package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** What is said of the picture as a whole: in short, from where, and what nobody knows. */
@MessageBundle(value = "sentences", locale = Language.DEFAULT)
public interface SentenceTexts {
    @Message
    String summaryShort(long all, long barometer, long own, long disputed);

    @Message
    String summaryOpen(long occupations, long positions);

    @Message
    String assumed(String name, long version);

    @Message
    String headcount();

    @Message
    String onlyOwn();

    @Message
    String notCounted();

    @Message
    String notInHeadcount(long many);

    @Message
    String notStated(long many, int year);

    @Message
    String notJudged(long many);

    @Message
    String poolsAway();

    @Message
    String poolsOfHr();
}
