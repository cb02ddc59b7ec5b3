package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.jobbspar.contracts.wording.Wording;

/** Why two participants may be one person. */
public enum Likeness {
    /** The same reference, whoever gave it. */
    @JsonProperty("reference")
    REFERENCE(Wording.of("the same reference", "samma referens"), "reference"),
    /** The same e-mail address or telephone number. */
    @JsonProperty("contact")
    CONTACT(Wording.of("the same contact", "samma kontaktuppgift"), "email", "phone"),
    /** The same name, and profiles that do not speak against it. */
    @JsonProperty("name")
    NAME(Wording.of("the same name and a close profile", "samma namn och liknande profil"), "name");

    private final Wording wording;
    private final Set<String> kinds;

    Likeness(Wording wording, String... kinds) {
        this.wording = wording;
        this.kinds = Set.of(kinds);
    }

    /** @param kinds of {@link se.jobbspar.participant.person.IdentityKeys} that two have in common */
    static List<Likeness> of(Set<String> kinds) {
        return Arrays.stream(values())
                .filter(likeness -> likeness.kinds.stream().anyMatch(kinds::contains))
                .toList();
    }

    Wording wording() {
        return wording;
    }
}
