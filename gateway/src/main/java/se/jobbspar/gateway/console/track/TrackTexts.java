package se.jobbspar.gateway.console.track;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.training.KeptTexts;

/** Texts of job tracks. */
@MessageBundle(value = "tracks", locale = Language.DEFAULT)
public interface TrackTexts extends KeptTexts {
    @Override
    @Message
    String title();

    @Override
    @Message
    String about();

    @Override
    @Message
    String one();

    @Message
    String done(String code);

    @Message
    String which(String code);

    @Message
    String count(long total);

    @Message
    String none();

    @Message
    String lay();

    @Message
    String change();

    @Message
    String findPeople();

    @Message
    String leadsTo();

    @Message
    String asks();

    @Message
    String nothingAsked();

    @Message
    String measures();

    @Message
    String noMeasures();

    @Message
    String addMeasure();

    @Message
    String earlier();

    @Message
    String placesLeft(int left, int places);

    @Message
    String over();

    @Message
    String since(String day);

    @Message
    String period(String from, String to);

    @Message
    String reservations();

    @Message
    String aboutReservations();

    @Message
    String nobodyReserved();

    @Message
    String reserve();

    @Message
    String noneToReserve();

    @Message
    String reserved();

    @Message
    String by();

    @Message
    String free();

    @Message
    String freeOf(String day);

    @Message
    String how();

    @Message
    String notBegun();

    @Message
    String ending(String code);

    @Message
    String results();

    @Message
    String aboutResults();

    @Message
    String ended();

    @Message
    String keptBy(String municipality);

    @Override
    @Message
    String formTitle(boolean added);

    @Override
    @Message
    String formAbout();

    @Message
    String stepTitle(boolean added);

    @Message
    String stepRemoval();

    @Override
    @Message
    String field(String code);

    @Override
    @Message
    String hint(String code);
}
