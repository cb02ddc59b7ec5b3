package se.jobbspar.gateway.console.method;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the method bank. */
@MessageBundle(value = "methods", locale = Language.DEFAULT)
public interface MethodTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String done(String code);

    @Message
    String add();

    @Message
    String compare();

    @Message
    String none();

    @Message
    String name();

    @Message
    String owner();

    @Message
    String adoption();

    @Message
    String mistaken();

    @Message
    String takenOverFrom();

    @Message
    String takenOverBy();

    @Message
    String change();

    @Message
    String adopt();

    @Message
    String adopting(String municipality);

    @Message
    String named();

    @Message
    String formTitle(boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String removal();

    @Message
    String comparison();

    @Message
    String all();

    @Message
    String own();

    @Message
    String which();

    @Message
    String asOf(String day, String note);

    @Message
    String people();

    @Message
    String median();

    @Message
    String together();

    @Message
    String rank(int rank);

    @Message
    String unranked();

    @Message
    String number(long people);

    @Message
    String between(int least, int most);

    @Message
    String of(String some, String all);

    @Message
    String share(int share, int low, int high);

    @Message
    String noShare();

    @Message
    String notTold();

    @Message
    String nothingToCompare();

    @Message
    String how();

    @Message
    String howCounted();

    @Message
    String howInterval();
}
