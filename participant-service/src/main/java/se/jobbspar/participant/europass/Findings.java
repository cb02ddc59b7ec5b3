package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;

/** What is found in a Europass CV: rows, and of every place that becomes none, why not. */
final class Findings {
    private static final Wording NOT_HELD = Wording.of("has no place in a profile", "har ingen plats i en profil");
    private final ProfileCheck check;
    private final List<EuropassRow<?>> rows = new ArrayList<>();
    private final List<FieldError> notes = new ArrayList<>();

    Findings(ProfileCheck check) {
        this.check = check;
    }

    List<EuropassRow<?>> rows() {
        return rows;
    }

    List<FieldError> notes() {
        return notes;
    }

    <C extends Claim<C>> void take(Section<C> section, String at, C claim) {
        try {
            rows.add(new EuropassRow<>(section, check.verify(claim)));
        } catch (ProblemException refused) {
            refused.errors()
                    .forEach(error -> notes.add(new FieldError(
                            at + "." + error.field(), error.message(), error.allowed(), error.suggestions())));
        }
    }

    void note(String at, Wording why) {
        notes.add(FieldError.of(at, why));
    }

    void notHeld(String at) {
        note(at, NOT_HELD);
    }

    /** Notes what is said at a place and not read. */
    void untold(JsonNode parent, Set<String> read, String at) {
        parent.properties().stream()
                .filter(field -> !read.contains(field.getKey()) && isSaid(field.getValue()))
                .forEach(field -> notHeld(at.isEmpty() ? field.getKey() : at + "." + field.getKey()));
    }

    static boolean isSaid(JsonNode value) {
        return value.isContainerNode() ? !value.isEmpty() : !value.asText("").isBlank();
    }

    /** Visits each element with its place. */
    static void each(JsonNode list, String name, BiConsumer<JsonNode, String> visit) {
        for (int i = 0; i < list.size(); i++) {
            visit.accept(list.get(i), name + "[" + i + "]");
        }
    }
}
