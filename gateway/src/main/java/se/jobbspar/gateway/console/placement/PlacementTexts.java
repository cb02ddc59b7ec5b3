package se.jobbspar.gateway.console.placement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of agreements on work placements. */
@MessageBundle(value = "placements", locale = Language.DEFAULT)
public interface PlacementTexts {
    @Message
    String title();

    @Message
    String outcome();

    @Message
    String done(String code);

    @Message
    String mistaken();

    @Message
    String who();

    @Message
    String municipality();

    @Message
    String change();

    @Message
    String signatures();

    @Message
    String prolongedTo(String day);

    @Message
    String partyHeading();

    @Message
    String signedOn();

    @Message
    String onPaper();

    @Message
    String notSigned();

    @Message
    String turn(String party);

    @Message
    String allSigned();

    @Message
    String sign();

    @Message
    String prolong();

    @Message
    String changeProlongation();

    @Message
    String closing();

    @Message
    String notClosed();

    @Message
    String close();

    @Message
    String completed(String on);

    @Message
    String interrupted(String on, String why);

    @Message
    String jobOffered(String answer);

    @Message
    String job(String code);

    @Message
    String party(String code);

    @Message
    String signedBy(String party);

    @Message
    String about(String step);

    @Message
    String formTitle(String step, boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String removal(String step);
}
