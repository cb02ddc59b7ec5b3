package se.jobbspar.vacancy.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vocabulary.Requirement;

/**
 * A requirement that a text speaks for.
 *
 * @param id the same wherever the same words ask for the same thing of one vacancy
 * @param requirement as it was read, or as a person changed it
 * @param words of the text, without the tags and entities of HTML
 * @param offset of the first of them in the description, in UTF-16 units from 0; null when they stand there no more
 * @param decision null = nobody has decided
 */
@Schema(description = "A requirement that the text speaks for. It counts for nothing more than what was decided.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proposal(
        @Schema(description = "The same wherever the same words ask for the same thing.")
        UUID id,

        @Schema(
                description =
                        "As it was read, or as it was changed. An experience without a concept is of an occupation that"
                                + " nothing says: it is changed to be taken.")
        Requirement requirement,

        @Schema(description = "The words it was read in.", examples = "körkort B")
        String words,

        @Schema(
                description = "Of their first character in the text, counted in UTF-16 units from 0; left out when they"
                        + " stand there no more.",
                examples = "112")
        @Nullable
        Integer offset,

        @Schema(description = "How many characters they are there; left out with the offset.", examples = "9") @Nullable
        Integer length,

        @Schema(description = "What a person made of it; left out while nobody has decided.") @Nullable
        Decision decision) {

    static Proposal read(Requirement requirement, Mention mention) {
        String words = mention.text();
        String key = requirement.kind() + " " + requirement.concept() + " " + TextKey.of(words);
        return new Proposal(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                requirement,
                words,
                mention.start(),
                mention.length(),
                null);
    }

    /** @param as what it asks for by the decision */
    public Proposal decided(Decision made, Requirement as) {
        return new Proposal(id, as, words, offset, length, made);
    }

    /** Where it stands now, as another reading found it. */
    Proposal at(Proposal found) {
        return new Proposal(id, requirement, words, found.offset, found.length, decision);
    }

    Proposal nowhere() {
        return new Proposal(id, requirement, words, null, null, decision);
    }

    boolean undecided() {
        return decision == null;
    }

    /** Whether a person made it a requirement; named otherwise than JSON names what it shows. */
    public boolean wasConfirmed() {
        return decision == Decision.ACCEPT || decision == Decision.CHANGE;
    }
}
