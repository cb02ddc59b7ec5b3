package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.jobbspar.gateway.console.Language;

/** Texts of the mapping and of the forms of its rows. */
@MessageBundle(value = "mapping", locale = Language.DEFAULT)
public interface MappingTexts {
    @Message
    String title();

    @Message
    String of(String who);

    @Message
    String about();

    @Message
    String protectedReminder();

    @Message
    String toDo();

    @Message
    String section(String code);

    @Message
    String state(int rows);

    @Message
    String questions();

    @Message
    String noQuestionsNow();

    @Message
    String changes(int opens, int others);

    @Message
    String nothing();

    @Message
    String add(String section);

    @Message
    String change();

    @Message
    String changeWishes();

    @Message
    String saved(String section);

    @Message
    String removed(String section);

    @Message
    String enough();

    @Message
    String toPerson();

    @Message
    String toList();

    @Message
    String rowTitle(String section, boolean added);

    @Message
    String field(String code);

    @Message
    String hint(String code);

    @Message
    String value(String field, String code);

    @Message
    String chosen(String concept);

    @Message
    String lookUp();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String remove();

    @Message
    String removeAbout();

    @Message
    String removeRow();

    @Message
    String conflict(String by, String at);

    @Message
    String conflictAbout();

    @Message
    String conflictField();

    @Message
    String conflictSaved();

    @Message
    String conflictFilledIn();

    @Message
    String conflictSame();

    @Message
    String saveMine();

    @Message
    String keepSaved();
}
