package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the shortage picture. */
@MessageBundle(value = "shortages", locale = Language.DEFAULT)
public interface ShortageTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String heading(String region);

    @Message
    String csv();

    @Message
    String none();

    @Message
    String code();

    @Message
    String occupation();

    @Message
    String vacancies();

    @Message
    String positions();

    @Message
    String open(long vacancies, long positions);

    @Message
    String need(String year);

    @Message
    String needLow(String year);

    @Message
    String needHigh(String year);

    @Message
    String gross(String year);

    @Message
    String beforeExpected();

    @Message
    String between(String low, String high);

    @Message
    String hires();

    @Message
    String trained();

    @Message
    String retirements(int years);

    @Message
    String now();

    @Message
    String afterMeasure();

    @Message
    String byAsking();

    @Message
    String incomplete(long rows);

    @Message
    String how();

    @Message
    String howSaid();

    @Message
    String howNeed();

    @Message
    String howPools();

    @Message
    String howWay();

    @Message
    String unknownTitle();

    @Message
    String gap();

    @Message
    String gapLow();

    @Message
    String gapHigh();
}
