package se.jobbspar.gateway.console.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.PeopleTexts;

/** Texts of registering a participant. */
@MessageBundle(value = "registration", locale = Language.DEFAULT)
public interface RegistrationTexts extends PeopleTexts {
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
    String name();

    @Message
    String nameHint();

    @Message
    String email();

    @Message
    String phone();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String protection();

    @Message
    String protectionHint();

    @Message
    String poolLabel();

    @Message
    String notSaid();

    @Message
    String register();

    /** What a field is called, by its id. */
    @Message
    String field(String id);
}
