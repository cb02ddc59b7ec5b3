package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How far the mapping of a person has come; says what is asked about, not how good the profile is. */
public enum Mapping {
    /** Nothing is recorded. */
    @JsonProperty("empty")
    EMPTY,
    /** Something is recorded, and something is left to ask. */
    @JsonProperty("partly")
    PARTLY,
    /** Everything is asked about; licences may be left out, since most people have none. */
    @JsonProperty("mapped")
    MAPPED;

    static Mapping of(Profile profile) {
        List<Category> toAsk = Category.toAsk(profile);
        if (toAsk.size() == Category.values().length) {
            return EMPTY;
        }
        return toAsk.isEmpty() || toAsk.equals(List.of(Category.LICENCES)) ? MAPPED : PARTLY;
    }
}
