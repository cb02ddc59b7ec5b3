package se.jobbspar.gateway.console.employer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of employers and of who acts for them. */
@MessageBundle(value = "employers", locale = Language.DEFAULT)
public interface EmployerTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String one();

    @Message
    String register();

    @Message
    String none();

    @Message
    String yourId(String subject);

    @Message
    String part(String code);

    @Message
    String sector(String code);

    @Message
    String noNumber();

    @Message
    String foreignNumber(String number, String country);

    @Message
    String notSaid();

    @Message
    String edit();

    @Message
    String members();

    @Message
    String membersAbout();

    @Message
    String noMembers();

    @Message
    String addedBy(String name, String day);

    @Message
    String registered(String day);

    @Message
    String you();

    @Message
    String remove();

    @Message
    String addMember();

    @Message
    String memberAbout();

    @Message
    String memberField(String code);

    @Message
    String memberHint(String code);

    @Message
    String done(String code);

    @Message
    String formTitle(boolean added);

    @Message
    String formAbout(boolean hr);

    @Message
    String field(String code, int number);

    @Message
    String hint(String code);
}
