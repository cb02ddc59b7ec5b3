package se.jobbspar.gateway.console.coaching;

import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.form.SentFields;

/**
 * A contact as a coach notes it.
 *
 * @param key of the page that the form stood in
 */
public record ContactForm(String key, String on, String kind, String note) {
    static final List<String> KINDS = List.of("meeting", "telephone", "message", "visit");

    static ContactForm empty() {
        return new ContactForm(UUID.randomUUID().toString(), "", "", "");
    }

    static ContactForm of(SentFields sent) {
        return new ContactForm(
                sent.one("key").orElse(""),
                sent.one("on").orElse(""),
                sent.one("kind").orElse(""),
                sent.one("note").orElse(""));
    }

    Contacts.Draft draft() {
        return new Contacts.Draft(emptyToNull(on), emptyToNull(kind), emptyToNull(note));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String field(String path) {
        return List.of("on", "kind", "note").contains(path) ? path : null;
    }
}
