package se.jobbspar.gateway.console.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of trainings. */
@MessageBundle(value = "trainings", locale = Language.DEFAULT)
public interface TrainingTexts extends KeptTexts {
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
    String q();

    @Message
    String held();

    @Message
    String where(String code);

    @Message
    String which(String code);

    @Message
    String whichOnes();

    @Message
    String kind(String code);

    @Message
    String count(long total);

    @Message
    String none();

    @Message
    String offer();

    @Message
    String change();

    @Message
    String gives();

    @Message
    String nothingGiven();

    @Message
    String asks();

    @Message
    String nothingAsked();

    @Message
    String leadsTo();

    @Message
    String starts();

    @Message
    String noStarts();

    @Message
    String addStart();

    @Message
    String next();

    @Message
    String notOffered();

    @Message
    String beginsUntil(String day, String until, String places);

    @Message
    String joinedUntil(String day, String until, String places);

    @Message
    String places(long left);

    @Message
    String unknownPlaces();

    @Message
    String pace(int pace);

    @Message
    String morePlaces(int more);

    @Message
    String distance();

    @Message
    String cost(long kronor);

    @Message
    String keptByOthers();

    @Message
    String yesNo(String code);

    @Override
    @Message
    String formTitle(boolean added);

    @Override
    @Message
    String formAbout();

    @Message
    String startTitle(boolean added);

    @Message
    String startRemoval();

    @Override
    @Message
    String field(String code);

    @Override
    @Message
    String hint(String code);
}
