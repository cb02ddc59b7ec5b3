package se.jobbspar.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that many pages use. */
@MessageBundle(value = "common", locale = Language.DEFAULT)
public interface CommonTexts {
    @Message
    String skip();

    @Message
    String menu();

    @Message
    String trail();

    @Message
    String otherLanguage();

    @Message
    String footer();

    @Message
    String api();

    @Message
    String signOut(String user);

    @Message
    String show();

    @Message
    String search();

    @Message
    String print();

    @Message
    String retry();

    @Message
    String toStart();

    @Message
    String back();

    @Message
    String signIn();

    @Message
    String docs();

    @Message
    String all();

    @Message
    String start();

    @Message
    String region();

    @Message
    String homeRegion();

    @Message
    String nation();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pageAt(long page, long pages);

    @Message
    String noSuchPage(long page, long pages);

    @Message
    String firstPage();

    @Message
    String lastPage();

    @Message
    String clear();

    @Message
    String unknown();

    @Message
    String weeks(int weeks);

    /** A number of people that is told in fives: fewer than five are not told apart from nobody. */
    @Message
    String fives(int least, int most);
}
