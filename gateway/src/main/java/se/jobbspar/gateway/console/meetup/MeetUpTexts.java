package se.jobbspar.gateway.console.meetup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of recruitment meet-ups. */
@MessageBundle(value = "meetUps", locale = Language.DEFAULT)
public interface MeetUpTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String one();

    @Message
    String done(String code);

    @Message
    String arrange();

    @Message
    String none();

    @Message
    String mistaken();

    @Message
    String change();

    @Message
    String lookedFor();

    @Message
    String invited();

    @Message
    String nobody();

    @Message
    String notAnswered(long count);

    @Message
    String late(String day);

    @Message
    String who();

    @Message
    String answer();

    @Message
    String record();

    @Message
    String recordOf(String person);

    @Message
    String unseen();

    @Message
    String invite();

    @Message
    String inviteWhom(String person);

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String find();

    @Message
    String nobodyFound(String q);

    @Message
    String formTitle(String kind, boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String removal(String kind);
}
