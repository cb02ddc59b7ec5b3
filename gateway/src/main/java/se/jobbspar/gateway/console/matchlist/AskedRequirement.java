package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;

/** A requirement as matching-service takes it; see its API for what concept and level hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedRequirement(String kind, String concept, String level, String importance) {
    private static final Map<String, String> KINDS = Map.of(
            "skills", "skill",
            "experience", "experience",
            "education", "education",
            "languages", "language",
            "licences", "licence");
    private static final String LEVEL_ALONE = "urn:jobbspar:sun-level:";
    private static final String CODE = "^urn:jobbspar:(language|sun-field):";

    /** As it was answered in a list; empty for what is no requirement of a vacancy's own, such as its hours. */
    public static Optional<AskedRequirement> of(AnsweredRequirement answered) {
        String id = answered.concept().id();
        String concept = id.startsWith(LEVEL_ALONE) ? null : id.replaceFirst(CODE, "");
        return Optional.ofNullable(KINDS.get(answered.criterion()))
                .map(kind -> new AskedRequirement(kind, concept, answered.level(), answered.importance()));
    }
}
