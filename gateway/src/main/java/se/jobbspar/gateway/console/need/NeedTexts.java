package se.jobbspar.gateway.console.need;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of an occupation in coming years, and of what is stated of it. */
@MessageBundle(value = "needs", locale = Language.DEFAULT)
public interface NeedTexts {
    @Message
    String done();

    @Message
    String occupation(String code);

    @Message
    String assess();

    @Message
    String expect();

    @Message
    String said();

    @Message
    String saidBy();

    @Message
    String now();

    @Message
    String outlook();

    @Message
    String why();

    @Message
    String saidByNobody();

    @Message
    String assessments();

    @Message
    String coming();

    @Message
    String net();

    @Message
    String gross();

    @Message
    String within(int years);

    @Message
    String unknownAbout();

    @Message
    String upload();

    @Message
    String assumptions();

    @Message
    String startingPoint();

    @Message
    String startingPointAbout();

    @Message
    String change();

    @Message
    String assume();

    @Message
    String chartTitle(boolean net);

    @Message
    String chartYear(String year, String middle, String low, String high);

    @Message
    String year();

    @Message
    String retirements();

    @Message
    String turnover();

    @Message
    String growth();

    @Message
    String positions();

    @Message
    String together();

    @Message
    String hires();

    @Message
    String trained();

    @Message
    String need();

    @Message
    String made();

    @Message
    String byUnit(String day);

    @Message
    String unit();

    @Message
    String people();

    @Message
    String from60();

    @Message
    String fiveYears();

    @Message
    String rows();

    @Message
    String ages();

    @Message
    String vacancies();

    @Message
    String noVacancies();

    @Message
    String supplies();

    @Message
    String noSupplies();

    @Message
    String stated();

    @Message
    String scenarios();

    @Message
    String level(String code);

    @Message
    String retirementAge();

    @Message
    String turnoverShare();

    @Message
    String growthShare();

    @Message
    String more(long many);

    @Message
    String who();

    @Message
    String whoAbout();

    @Message
    String whoOfHr();

    @Message
    String notCounted();

    @Message
    String region();

    @Message
    String answers();

    @Message
    String training();

    @Message
    String noTrainings();

    @Message
    String track();

    @Message
    String noTracks();

    @Message
    String starts(String day, String until, boolean joined);

    @Message
    String placesLeft();

    @Message
    String assessmentTitle();

    @Message
    String supplyTitle();

    @Message
    String assumptionsTitle(boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String ofLevel(String level, String field);
}
