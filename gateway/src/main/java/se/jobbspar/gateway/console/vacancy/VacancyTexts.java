package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of an employer's vacancies. */
@MessageBundle(value = "vacancies", locale = Language.DEFAULT)
public interface VacancyTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String one();

    @Message
    String write();

    @Message
    String none();

    @Message
    String paste();

    @Message
    String status();

    @Message
    String state(String code);

    @Message
    String ready();

    @Message
    String waiting();

    @Message
    String waits(String code);

    @Message
    String noneAsked();

    @Message
    String registerFirst();

    @Message
    String registerLink();

    @Message
    String untilFurtherNotice();

    @Message
    String until(String day);

    @Message
    String how();

    @Message
    String edit();

    @Message
    String steps();

    @Message
    String seenByAll();

    @Message
    String way(String code);

    @Message
    String undo(String state);

    @Message
    String copy();

    @Message
    String done(String code);

    @Message
    String fit();

    @Message
    String where(String place);

    @Message
    String readiness(String code);

    @Message
    String people(int least);

    @Message
    String effects();

    @Message
    String must();

    @Message
    String withMust();

    @Message
    String withoutMust();

    @Message
    String notCounted();

    @Message
    String asks();

    @Message
    String nothingAsked();

    @Message
    String save();

    @Message
    String drop();

    @Message
    String months(int months);

    @Message
    String proposals();

    @Message
    String origin(String source);

    @Message
    String noText();

    @Message
    String unread();

    @Message
    String nothingRead();

    @Message
    String nothingMore();

    @Message
    String readFromText();

    @Message
    String readFromAd();

    @Message
    String noLevel();

    @Message
    String takeAll(int count);

    @Message
    String take();

    @Message
    String dropIt();

    @Message
    String dropped(int count);

    @Message
    String effect(String without, String with);

    @Message
    String occupationUnsaid();

    @Message
    String left();

    @Message
    String decided(String code);

    @Message
    String experience();

    @Message
    String years(int years);

    @Message
    String look();

    @Message
    String before();

    @Message
    String clear();

    @Message
    String advice();

    @Message
    String wording();

    @Message
    String ground(String code);

    @Message
    String instead();

    @Message
    String missing();

    @Message
    String undecided(int count);

    @Message
    String decide();

    @Message
    String alike();

    @Message
    String publishAnyway();

    @Message
    String back();

    @Message
    String formTitle(boolean added);

    @Message
    String formAbout();

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String value(String field, String code);

    @Message
    String requirementTitle(String kind);

    @Message
    String requirementField(String kind, String code);

    @Message
    String requirementHint(String code);
}
