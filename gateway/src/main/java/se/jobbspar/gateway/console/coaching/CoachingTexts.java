package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the work with a person. */
@MessageBundle(value = "coaching", locale = Language.DEFAULT)
public interface CoachingTexts {
    @Message
    String plan();

    @Message
    String changePlan();

    @Message
    String goals();

    @Message
    String goalsHint();

    @Message
    String noGoals();

    @Message
    String nextStep();

    @Message
    String what();

    @Message
    String on();

    @Message
    String nothingAgreed();

    @Message
    String agreedBy(String coach);

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String contacts();

    @Message
    String noteContact();

    @Message
    String noContacts();

    @Message
    String allContacts(long count);

    @Message
    String day();

    @Message
    String kindLabel();

    @Message
    String kind(String code);

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String strike();

    @Message
    String strikeAbout(String day);

    @Message
    String coach();

    @Message
    String noCoach();

    @Message
    String since(String day);

    @Message
    String followers();

    @Message
    String follow();

    @Message
    String unfollow();

    @Message
    String handOver();

    @Message
    String handOverTo();

    @Message
    String choose();

    @Message
    String takeOver();

    @Message
    String withCircumstances();

    @Message
    String withoutCircumstances();

    @Message
    String changeCoach();

    @Message
    String history();

    @Message
    String handedOver(String day, String from, String to, String by);

    @Message
    String nobody();

    @Message
    String circumstances();

    @Message
    String circumstancesAbout();

    @Message
    String changeCircumstances();

    @Message
    String noCircumstances();

    @Message
    String theme(String code);

    @Message
    String state(String code);

    @Message
    String notAsked();

    @Message
    String asked(String day);

    @Message
    String changedMeanwhile();

    @Message
    String changedMeanwhileText();

    @Message
    String savedNow();

    @Message
    String yours();

    @Message
    String keepTheirs();

    @Message
    String saveMine();

    /** What a field is called, by its id. */
    @Message
    String field(String id);

    @Message
    String noSuchLanguage(String language);
}
