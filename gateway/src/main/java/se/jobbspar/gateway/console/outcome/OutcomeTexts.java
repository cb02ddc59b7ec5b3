package se.jobbspar.gateway.console.outcome;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the outcome report. */
@MessageBundle(value = "outcome", locale = Language.DEFAULT)
public interface OutcomeTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String programme();

    @Message
    String allProgrammes();

    @Message
    String municipality();

    @Message
    String together();

    @Message
    String period();

    @Message
    String allTime();

    @Message
    String year(String year);

    @Message
    String quarter(String quarter, String year);

    @Message
    String from();

    @Message
    String to();

    @Message
    String days(String from, String to);

    @Message
    String at(String day);

    @Message
    String published(String day);

    @Message
    String csv();

    @Message
    String noProgrammes();

    @Message
    String nobody();

    @Message
    String section(String code);

    @Message
    String figure();

    @Message
    String howMany();

    @Message
    String percent();

    @Message
    String number(long people);

    @Message
    String ofHowMany(long people);

    @Message
    String share(String amount);

    @Message
    String ofNobody();

    @Message
    String hidden();

    @Message
    String allHidden();

    @Message
    String open();

    @Message
    String daysTitle();

    @Message
    String daysAbout();

    @Message
    String lowerQuartile();

    @Message
    String median();

    @Message
    String upperQuartile();

    @Message
    String noDays();

    @Message
    String occupations();

    @Message
    String occupation();

    @Message
    String atLeastFive();

    @Message
    String noOccupations(boolean exact);

    @Message
    String more(int left);

    @Message
    String how();

    @Message
    String howEnrolled();

    @Message
    String howEnded();

    @Message
    String howOpen();

    @Message
    String howHidden();

    @Message
    String behind(String figure);

    @Message
    String ofBase(String base);

    @Message
    String back();
}
