package se.jobbspar.participant.meetup;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A recruitment meet-up of a municipality: about nobody by itself, since who is asked is an {@link Invitation}. */
@Schema(description = "A recruitment meet-up.")
public record MeetUp(
        @Schema(description = "Name of the employer.", examples = "Solgläntans vårdboende")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String employer,

        @Schema(description = "Day.", examples = "2021-05-20") @NotNull
        LocalDate on,

        @Schema(description = "Where, and at what time.", examples = "Folkets hus, kl. 13")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String place,

        @Schema(description = "Last day to answer, or null.", examples = "2021-05-14") @Nullable
        LocalDate answersBy,

        @Schema(
                description =
                        "URIs of the occupations that the employer looks for; JobTech concept ids are accepted and"
                                + " stored as URIs.",
                examples = "[\"http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> occupations,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<MeetUp> {
    public static final Kind<MeetUp> KIND = new Kind<>("meet-up", MeetUp.class);

    public MeetUp {
        occupations = occupations == null ? List.of() : occupations;
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    MeetUp lookingFor(List<String> canonical) {
        return new MeetUp(employer, on, place, answersBy, canonical, mistaken, id, said);
    }

    @Override
    public MeetUp as(UUID newId, Said newlySaid) {
        return new MeetUp(employer, on, place, answersBy, occupations, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.empty();
    }
}
