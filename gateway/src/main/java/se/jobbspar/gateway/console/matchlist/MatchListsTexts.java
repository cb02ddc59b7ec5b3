package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the page of all lists. */
@MessageBundle(value = "matchLists", locale = Language.DEFAULT)
public interface MatchListsTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String none();

    @Message
    String count(long total);

    @Message
    String noneFiltered();

    @Message
    String vague();

    @Message
    String person();

    @Message
    String q();

    @Message
    String madeOn();

    @Message
    String madeBy();

    @Message
    String me();

    @Message
    String forWhom();

    @Message
    String againstWhat();

    @Message
    String region();

    @Message
    String when();

    @Message
    String against(String code);
}
