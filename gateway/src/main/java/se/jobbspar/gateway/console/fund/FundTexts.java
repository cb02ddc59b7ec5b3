package se.jobbspar.gateway.console.fund;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of what funds are told. */
@MessageBundle(value = "funds", locale = Language.DEFAULT)
public interface FundTexts {
    @Message
    String title(String fund);

    @Message
    String byMonth();

    @Message
    String asOf(String month);

    @Message
    String part(String code);

    @Message
    String indicator();

    @Message
    String column(String code);

    @Message
    String number(long people);

    @Message
    String notHeld();

    @Message
    String csv();

    @Message
    String how();

    @Message
    String howCounted();

    @Message
    String howNotStated();

    @Message
    String howExact();

    @Message
    String behind(String code);

    @Message
    String rule();

    @Message
    String person();

    @Message
    String entered();

    @Message
    String left();

    @Message
    String goesOn();

    @Message
    String outcomePage();

    @Message
    String back();

    @Message
    String months();

    @Message
    String monthsAbout();

    @Message
    String next(String month);

    @Message
    String nothingToSend();

    @Message
    String keepAsSent(String month);

    @Message
    String keptAsSent();

    @Message
    String month();

    @Message
    String stateTitle();

    @Message
    String state(String code);

    @Message
    String starts();

    @Message
    String ends();

    @Message
    String hours();

    @Message
    String wasSent(long number, String difference);

    @Message
    String sentOn(String day, String by);

    @Message
    String attributes();

    @Message
    String whyAsked();

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String value(String code);

    @Message
    String takingBack();
}
