package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.ScreenTexts;

/** Texts of the page of coaches. */
@MessageBundle(value = "colleagues", locale = Language.DEFAULT)
public interface ColleagueTexts extends ScreenTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Message
    String me();

    @Message
    String languages();

    @Message
    String languagesHint();

    @Message
    String presence();

    @Message
    String presenceHint();

    @Message
    String changed();

    @Message
    String language();

    @Message
    String name();

    @Message
    String none();
}
