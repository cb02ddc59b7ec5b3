package se.jobbspar.gateway.console.happening;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what happens to a person in programmes. */
@MessageBundle(value = "happening", locale = Language.DEFAULT)
public interface HappeningTexts {
    @Message
    String title();

    @Message
    String done(String code);

    @Message
    String none();

    @Message
    String noProgrammes();

    @Message
    String enrol();

    @Message
    String enrolIn(String programme);

    @Message
    String change();

    @Message
    String changeOf(String what);

    @Message
    String fundAttributes();

    @Message
    String measures();

    @Message
    String noMeasures();

    @Message
    String addMeasure();

    @Message
    String hours();

    @Message
    String noHours();

    @Message
    String addHours();

    @Message
    String hoursIn(String month, String hours);

    @Message
    String outcomes();

    @Message
    String noOutcomes();

    @Message
    String addOutcome();

    @Message
    String inProgramme(String programme);

    @Message
    String gave();

    @Message
    String placements();

    @Message
    String noPlacements();

    @Message
    String agree();

    @Message
    String agreeOn(String measure);

    @Message
    String waitsForSignature(String party);

    @Message
    String meetUps();

    @Message
    String answered(String answer);

    @Message
    String was(String field, boolean yes);

    @Message
    String signed();

    @Message
    String due(String milestone, String on);

    @Message
    String factTitle(String kind, boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String value(String field, String code);

    @Message
    String removal();

    @Message
    String proposal(String answer, String reasons);

    @Message
    String since(String from);

    @Message
    String period(String from, String to);

    @Message
    String planned(String from);

    @Message
    String started(String on);

    @Message
    String completed(String on);

    @Message
    String interrupted(String on, String why);

    @Message
    String from(String day);

    @Message
    String rightField(String answer);

    @Message
    String asked(String day);

    @Message
    String there(boolean still);

    @Message
    String permanentNow();

    @Message
    String moves();

    @Message
    String moved(String day, String from, String to, String by);
}
