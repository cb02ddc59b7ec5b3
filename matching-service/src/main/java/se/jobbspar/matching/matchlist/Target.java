package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what is meant; {@code label} is a participant's code, a vacancy's headline or a shortage occupation's name. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatchTarget", description = "Who or what is meant. A participant's label is a code, never a name.")
public record Target(
        @Schema(ref = WordSchemas.SUBJECT) String type,
        @Nullable UUID id,
        @Schema(examples = "ORE-7K2M") @Nullable String label) {}
