package se.jobbspar.gateway.console.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.participant.NewParticipant;

/**
 * Who is to be registered.
 *
 * @param key of the page that the form stood in
 */
public record RegistrationForm(
        String key, String name, String email, String phone, String reference, String protection, String pool) {
    static final List<String> PROTECTIONS = List.of("none", "protected", "unknown");
    private static final Map<String, String> FIELDS = Map.of(
            "name", "name",
            "contact.email", "email",
            "contact.phone", "phone",
            "reference", "reference",
            "protectedIdentity", "protection",
            "pool", "pool");

    static RegistrationForm empty() {
        return new RegistrationForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
    }

    static RegistrationForm of(SentFields sent) {
        return new RegistrationForm(
                sent.one("key").orElse(""),
                sent.one("name").orElse(""),
                sent.one("email").orElse(""),
                sent.one("phone").orElse(""),
                sent.one("reference").orElse(""),
                sent.one("protection").orElse(""),
                sent.one("pool").orElse(""));
    }

    NewParticipant person() {
        return new NewParticipant(
                given(name),
                new NewParticipant.Contact(given(email), given(phone)),
                given(reference),
                given(protection),
                given(pool));
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The field that a path of the service means. */
    static String field(String path) {
        return FIELDS.get(path);
    }
}
