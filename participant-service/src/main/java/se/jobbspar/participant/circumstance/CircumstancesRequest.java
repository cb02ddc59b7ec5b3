package se.jobbspar.participant.circumstance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;

/** All that is known of a person's circumstances. */
@Schema(description = "All themes that were asked about; a theme left out is not asked about.")
public record CircumstancesRequest(
        @Schema(description = "Each theme at most once.") @NotNull @Size(max = 6)
        List<@NotNull @Valid Circumstance> themes) {

    /** @throws ProblemException 422 naming every place that cannot be true */
    void verify(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Set<Theme> seen = EnumSet.noneOf(Theme.class);
        for (int i = 0; i < themes.size(); i++) {
            Circumstance one = themes.get(i);
            String at = "themes[" + i + "]";
            if (!seen.add(one.theme())) {
                errors.add(FieldError.of(at + ".theme", Wording.of("is given twice", "är angivet två gånger")));
            }
            if (one.theme() == Theme.HEALTH && one.state() == State.BEING_SOLVED) {
                errors.add(FieldError.of(
                        at + ".state",
                        Wording.of(
                                "of health only whether it is in the way is kept",
                                "om hälsa sparas bara om den är i vägen")));
            }
            if (one.on().isAfter(today) || !Today.isPlausible(one.on())) {
                errors.add(FieldError.of(
                        at + ".on", Wording.of("must be a day that has been", "ska vara en dag som har varit")));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be true.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "CircumstancesRequest[…]";
    }
}
