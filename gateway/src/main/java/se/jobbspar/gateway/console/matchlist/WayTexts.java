package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts about what would change a hit. */
@MessageBundle(value = "ways", locale = Language.DEFAULT)
public interface WayTexts {
    @Message
    String title();

    @Message
    String away();

    @Message
    String now(String stands);

    @Message
    String nothingMissing();

    @Message
    String none();

    @Message
    String all();

    @Message
    String more(int total);

    @Message
    String trainings();

    @Message
    String length();

    @Message
    String expense();

    @Message
    String after();

    @Message
    String left();

    @Message
    String nothingLeft();

    @Message
    String number(int number);

    @Message
    String readiness(String code);

    @Message
    String stands(String readiness, String points);

    @Message
    String cost(long kronor);

    @Message
    String unknown();

    @Message
    String start(String day);

    @Message
    String startUntil(String day, String until);

    @Message
    String noStart();

    @Message
    String places(long left);

    @Message
    String distance();

    @Message
    String askFirst(String what);
}
