package se.jobbspar.gateway.console.participant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.PeopleTexts;

/** Texts of the pages about participants. */
@MessageBundle(value = "participants", locale = Language.DEFAULT)
public interface ParticipantTexts extends PeopleTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Override
    @Message
    String staffTitle();

    @Override
    @Message
    String staffAbout();

    @Message
    String q();

    @Message
    String mapped();

    @Message
    String protectedIdentity();

    @Message
    String order();

    @Message
    String count(long count);

    @Message
    String choose(String person);

    @Message
    String takeChosen();

    @Message
    String takeAll(int count);

    @Message
    String takenOver(long taken, long late);

    @Message
    String none();

    @Message
    String noneFiltered();

    @Message
    String who();

    @Message
    String seen();

    @Message
    String make();

    @Message
    String forPerson(String person);

    @Message
    String toAsk(String what);

    @Message
    String notMatchable();

    @Message
    String mapping(String code);

    @Message
    String category(String code);

    @Message
    String protection(String code);

    @Message
    String sort(String code);

    @Message
    String coach();

    @Message
    String whose(String code);

    @Message
    String waiting();

    @Message
    String waitingFor(String code);

    @Message
    String doneAt(String waiting);

    @Message
    String nextStep();

    @Message
    String visibility(String code);

    @Message
    String pool(String code);
}
