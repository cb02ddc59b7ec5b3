package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A participant as participant-service tells of one.
 *
 * @param name null for somebody of another municipality
 * @param protectedIdentity none, protected or unknown
 * @param mapping empty, partly or mapped
 * @param toAsk categories nothing is recorded in
 * @param municipality SCB code
 * @param access own, or agreement for somebody of another municipality
 * @param updatedAt when this version was written
 * @param profile null in a list
 * @param coach the responsible one, in a list; null for none and for somebody of another municipality
 * @param nextStep what is agreed, in a list; null for nothing and for somebody of another municipality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participant(
        UUID id,
        long version,
        String code,
        String name,
        String reference,
        String protectedIdentity,
        String mapping,
        List<String> toAsk,
        Visibility visibility,
        String municipality,
        String access,
        Instant updatedAt,
        Profile profile,
        Coach coach,
        NextStep nextStep) {
    public Participant {
        toAsk = toAsk == null ? List.of() : List.copyOf(toAsk);
    }

    /** What is done next, and by which day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NextStep(String what, LocalDate on) {}

    /** Whether, why, and in which municipalities (SCB codes) the person is seen in match lists. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Visibility(boolean visible, String reason, List<String> seenBy) {
        public Visibility {
            seenBy = seenBy == null ? List.of() : List.copyOf(seenBy);
        }
    }

    /** Whether nobody but the own coaches may know of the person. */
    public boolean isProtected() {
        return "protected".equals(protectedIdentity);
    }

    /** Whether the coach reads everything of the person, as the own municipality's coaches do. */
    public boolean isOwn() {
        return "own".equals(access);
    }

    /** Whether lists of people hold the person. */
    public boolean isVisible() {
        return visibility != null && visibility.visible();
    }

    /** Whether nothing but somebody's word keeps the person out of lists: work or studies, or a coach. */
    public boolean isNotOffered() {
        return visibility != null && visibility.reason().equals("not-offered");
    }

    /** Whether lists can be made for the person. */
    public boolean isMatchable() {
        return isVisible() || isNotOffered();
    }

    /** The name where the coach may read it, else the code. */
    public String called() {
        return name == null || name.isBlank() ? code : name;
    }
}
