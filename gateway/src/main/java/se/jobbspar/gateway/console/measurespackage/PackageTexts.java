package se.jobbspar.gateway.console.measurespackage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of packages of measures. */
@MessageBundle(value = "packages", locale = Language.DEFAULT)
public interface PackageTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String done(String code);

    @Message
    String goalDone(String code);

    @Message
    String add();

    @Message
    String none();

    @Message
    String name();

    @Message
    String period();

    @Message
    String budget();

    @Message
    String kronor(long amount);

    @Message
    String programmes();

    @Message
    String noProgrammes();

    @Message
    String mistaken();

    @Message
    String change();

    @Message
    String changeGoal(String indicator);

    @Message
    String followUp();

    @Message
    String asOf(String day, String note);

    @Message
    String goals();

    @Message
    String noGoals();

    @Message
    String addGoal();

    @Message
    String aboutGoals();

    @Message
    String aim(String code);

    @Message
    String baseline();

    @Message
    String target();

    @Message
    String ofTheWay(String perCent);

    @Message
    String wrongWay(String perCent);

    @Message
    String noBaseline();

    @Message
    String noValues();

    @Message
    String when();

    @Message
    String value(String unit);

    @Message
    String years();

    @Message
    String year();

    @Message
    String noYears();

    @Message
    String number(long people);

    @Message
    String of(long some, long all);

    @Message
    String share(String amount);

    @Message
    String hidden();

    @Message
    String formTitle(boolean added);

    @Message
    String goalTitle(boolean added);

    @Message
    String field(String code);

    @Message
    String programmeAt(int place);

    @Message
    String hint(String code);

    @Message
    String removal();

    @Message
    String goalRemoval();
}
