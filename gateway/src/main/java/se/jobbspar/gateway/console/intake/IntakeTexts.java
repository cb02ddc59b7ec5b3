package se.jobbspar.gateway.console.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the pages about files of people, and about people who may be there twice. */
@MessageBundle(value = "intake", locale = Language.DEFAULT)
public interface IntakeTexts {
    @Message
    String title();

    @Message
    String about();

    @Message
    String file();

    @Message
    String source();

    @Message
    String tryOut();

    @Message
    String noFile();

    @Message
    String columns();

    @Message
    String columnsAbout();

    @Message
    String exampleSkills();

    @Message
    String exampleExperiences();

    @Message
    String exampleEducations();

    @Message
    String exampleLanguages();

    @Message
    String exampleLicences();

    @Message
    String going();

    @Message
    String goingAt(long done, long of);

    @Message
    String reload();

    @Message
    String tried();

    @Message
    String taken();

    @Message
    String refused();

    @Message
    String brokenOff();

    @Message
    String received();

    @Message
    String created();

    @Message
    String updated();

    @Message
    String unchanged();

    @Message
    String rejected();

    @Message
    String remaining();

    @Message
    String flagged();

    @Message
    String take();

    @Message
    String another();

    @Message
    String toDuplicates();

    @Message
    String toParticipants();

    @Message
    String report();

    @Message
    String rows();

    @Message
    String first();

    @Message
    String row();

    @Message
    String column();

    @Message
    String kind();

    @Message
    String what();

    @Message
    String error();

    @Message
    String notice();

    @Message
    String duplicates();

    @Message
    String duplicatesAbout();

    @Message
    String pairs(long count);

    @Message
    String alike(String one, String other, String reasons);

    @Message
    String reason(String code);

    @Message
    String part();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String keep(String code);

    @Message
    String different();

    @Message
    String kept();

    @Message
    String toKept();

    @Message
    String toMerges();

    @Message
    String apart();

    @Message
    String again();

    @Message
    String name();

    @Message
    String code();

    @Message
    String reference();

    @Message
    String email();

    @Message
    String phone();

    @Message
    String registered();

    @Message
    String merged();

    @Message
    String merges(String person);

    @Message
    String noMerges();

    @Message
    String mergedOn(String name, String code, String day, String until);

    @Message
    String undo();

    @Message
    String undoFor(String person);
}
