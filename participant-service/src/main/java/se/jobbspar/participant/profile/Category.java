package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a mapping covers; a category without anything in it is a question to ask the person. */
public enum Category {
    @JsonProperty("skills")
    SKILLS(profile -> profile.skills().isEmpty()),
    /** Experience and education answer the same question: where the skills come from. */
    @JsonProperty("background")
    BACKGROUND(
            profile -> profile.experiences().isEmpty() && profile.educations().isEmpty()),
    @JsonProperty("languages")
    LANGUAGES(profile -> profile.languages().isEmpty()),
    @JsonProperty("licences")
    LICENCES(profile -> profile.licences().isEmpty()),
    @JsonProperty("wishes")
    WISHES(profile -> profile.wishes().empty());

    private final Predicate<Profile> empty;

    Category(Predicate<Profile> empty) {
        this.empty = empty;
    }

    /** The categories nothing is recorded in, in the order to ask about them. */
    static List<Category> toAsk(Profile profile) {
        return Arrays.stream(values()).filter(c -> c.empty.test(profile)).toList();
    }
}
