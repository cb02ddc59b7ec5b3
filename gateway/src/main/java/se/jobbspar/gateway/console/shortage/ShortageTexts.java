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
    String region();

    @Message
    String municipality();

    @Message
    String wider();

    @Message
    String year();

    @Message
    String assumptions();

    @Message
    String startingPoint();

    @Message
    String show();

    @Message
    String shown(String code);

    @Message
    String sortBy();

    @Message
    String sort(String code);

    @Message
    String csv();

    @Message
    String none();

    @Message
    String summaryShort(long all, long barometer, long own, long disputed);

    @Message
    String summaryOpen(long occupations, long positions);

    @Message
    String source(String code);

    @Message
    String assumed(String name, long version);

    @Message
    String headcount();

    @Message
    String code();

    @Message
    String occupation();

    @Message
    String saidNow();

    @Message
    String inFiveYears();

    @Message
    String period();

    @Message
    String situation(String code);

    @Message
    String outlook(String code);

    @Message
    String notJudgedYet();

    @Message
    String disputed();

    @Message
    String notJudgedByAny();

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

    @Message
    String before(String period, String said);

    @Message
    String way();

    @Message
    String wayAbout();

    @Message
    String track(String name);

    @Message
    String weeksUnknown();

    @Message
    String starts(String day);

    @Message
    String joinNow();

    @Message
    String placesLeft(long places);

    @Message
    String placesUnknown();

    @Message
    String noWay();

    @Message
    String gap();

    @Message
    String gapLow();

    @Message
    String gapHigh();

    @Message
    String labourMarket(String name);

    @Message
    String labourMarketRegions();
}
