package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of one list. */
@MessageBundle(value = "matchList", locale = Language.DEFAULT)
public interface MatchListTexts {
    @Message
    String title();

    @Message
    String heading(String subject, String against);

    @Message
    String created();

    @Message
    String printHint();

    @Message
    String position(String when, String policy, String taxonomy);

    @Message
    String only(String pool);

    @Message
    String region(String region);

    @Message
    String version(Long version);

    @Message
    String behind(long changes);

    @Message
    String total(int shown, long total);

    @Message
    String index(String position);

    @Message
    String points(String points);

    @Message
    String possible(String points);

    @Message
    String best(String best);

    @Message
    String removed(Integer count);

    @Message
    String again();

    @Message
    String earlier();

    @Message
    String left(String names);

    @Message
    String newcomer();

    @Message
    String earlierRank(int rank);

    @Message
    String nationAlone();

    @Message
    String notListed();

    @Message
    String unmapped(long count);

    @Message
    String unasked(long count);

    @Message
    String protectedPeople(long count);

    @Message
    String minor(int count);

    @Message
    String borrowed(int count);

    @Message
    String rest(int count);

    @Message
    String printBest();

    @Message
    String printAll();

    @Message
    String toPerson();

    @Message
    String notKept();

    @Message
    String how();

    @Message
    String howPoints();

    @Message
    String howUnknown();

    @Message
    String howReadiness();

    @Message
    String howDecide();

    @Message
    String readiness(String code, int count);

    @Message
    String readinessAbout(String code);

    @Message
    String inTheWay(String code);

    @Message
    String strength(String code);

    @Message
    String nothingFits();

    @Message
    String empty(String code);
}
