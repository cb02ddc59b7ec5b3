package se.jobbspar.participant.person;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the coach reaches the person; each way is optional. */
@Embeddable
@Schema(description = "How the coach reaches the person. Never leaves participant-service.")
public record Contact(
        @Schema(description = "E-mail address, or null.", examples = "amina@example.org")
        @Nullable
        @Size(max = 254)
        @Pattern(regexp = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+", message = "{jobbspar.email}")
        String email,

        @Schema(description = "Telephone number, or null.", examples = "+46 19 000 00 00")
        @Nullable
        @Size(max = 30)
        @Pattern(regexp = "[0-9+() -]{5,30}", message = "{jobbspar.phone}")
        String phone) {
    /** No way to reach the person is recorded. */
    public static final Contact NONE = new Contact(null, null);

    public Contact {
        email = blankToNull(email);
        phone = blankToNull(phone);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
