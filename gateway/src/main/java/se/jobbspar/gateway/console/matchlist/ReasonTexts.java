package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the table of reasons under a hit. */
@MessageBundle(value = "reasons", locale = Language.DEFAULT)
public interface ReasonTexts {
    @Message
    String requirement();

    @Message
    String statusColumn();

    @Message
    String evidenceColumn();

    @Message
    String points();

    @Message
    String must();

    @Message
    String sum();

    @Message
    String status(String code);

    @Message
    String percent(int share);

    @Message
    String criterion(String code);

    @Message
    String criterionAbout(String code);

    @Message
    String level(String code);

    @Message
    String until(String date);

    @Message
    String months(int months);

    @Message
    String years(int years);

    @Message
    String spent(String time, String occupation);

    @Message
    String borrowed();

    @Message
    String countOf(int count, int all);

    @Message
    String has(String skills);

    @Message
    String likelyHas(String skills);

    @Message
    String noneOfThem();

    @Message
    String andMore(String skills, int count);

    @Message
    String nothing();

    @Message
    String notThere();

    @Message
    String fromProfile();

    @Message
    String credit(int share);

    @Message
    String kind(String code);

    @Message
    String reason(String code);
}
