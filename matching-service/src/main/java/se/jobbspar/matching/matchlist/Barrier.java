package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.MatchItemResponse.Evidence;
import se.jobbspar.matching.matchlist.MatchItemResponse.Labelled;
import se.jobbspar.rest.Language;

/** What stands between a person and a demand: a must that is not met, a distance, a time that does not suit, an unwanted occupation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MatchBarrier",
        description = "What stands between a person and a demand, in a sentence that can be read aloud.")
public record Barrier(
        @Schema(
                description =
                        "missing, partly, likely or unknown: the answer to a must; distance, working-time or not-wanted.")
        String kind,

        @Schema(examples = "Svenska: A2, kravet är B2") String text,
        @Nullable Labelled concept) {
    private static final String NOT_WANTED = "not-wanted";

    /** Of the requirements in their order, in the language of their labels. */
    public static List<Barrier> of(List<AnsweredRequirement> requirements, Language language) {
        return requirements.stream()
                .filter(Barrier::stands)
                .map(requirement -> of(requirement, language))
                .toList();
    }

    private static boolean stands(AnsweredRequirement requirement) {
        boolean met = requirement.status().equals("met");
        boolean missing = requirement.status().equals("missing");
        return switch (requirement.criterion()) {
            case "reach", "working-time" -> missing;
            default -> !met && requirement.importance().equals("must") || isUnwanted(requirement);
        };
    }

    private static boolean isUnwanted(AnsweredRequirement requirement) {
        return requirement.evidence() != null
                && NOT_WANTED.equals(requirement.evidence().reason());
    }

    private static Barrier of(AnsweredRequirement requirement, Language language) {
        String what = requirement.concept().label();
        if (isUnwanted(requirement)) {
            return said(NOT_WANTED, unwanted(requirement, what), requirement, language);
        }
        return switch (requirement.criterion()) {
            case "reach" ->
                said(
                        "distance",
                        Wording.of(what + ": not within reach", what + ": utom räckhåll"),
                        requirement,
                        language);
            case "working-time" ->
                said(
                        "working-time",
                        Wording.of("Cannot work: " + what, "Kan inte arbeta: " + what),
                        requirement,
                        language);
            default -> said(requirement.status(), answer(requirement, what), requirement, language);
        };
    }

    private static Wording unwanted(AnsweredRequirement requirement, String what) {
        Evidence evidence = requirement.evidence();
        boolean alike = evidence.credit() != null && evidence.credit() < 100 && evidence.concept() != null;
        return alike
                ? Wording.of(
                        "Like " + evidence.concept().label() + ", which is not wanted",
                        "Liknar " + evidence.concept().label() + ", som inte önskas")
                : Wording.of(what + ": not wanted", what + ": vill inte");
    }

    private static Barrier said(String kind, Wording text, AnsweredRequirement requirement, Language language) {
        return new Barrier(kind, text.in(language.locale()), requirement.concept());
    }

    private static Wording answer(AnsweredRequirement requirement, String what) {
        Evidence evidence = requirement.evidence();
        String has = evidence == null ? null : evidence.level();
        boolean measured = requirement.criterion().equals("languages") && has != null && requirement.level() != null;
        if (measured) {
            return Wording.of(
                    what + ": " + has + ", required is " + requirement.level(),
                    what + ": " + has + ", kravet är " + requirement.level());
        }
        return switch (requirement.status()) {
            case "partly" -> Wording.of(what + ": in part", what + ": delvis");
            case "likely" -> Wording.of(what + ": likely, ask", what + ": troligen, fråga");
            case "unknown" -> Wording.of(what + ": not known, ask", what + ": okänt, fråga");
            default -> Wording.of(what + ": missing", what + ": saknas");
        };
    }
}
