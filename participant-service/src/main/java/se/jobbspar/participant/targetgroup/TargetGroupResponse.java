package se.jobbspar.participant.targetgroup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Headcount;

/** How many people a target group has. */
@Schema(description = "How many people a target group has, in fives, each number for itself.")
public record TargetGroupResponse(
        @Schema(description = "In all municipalities that were asked about.")
        Headcount people,

        @Schema(description = "In each of them.") List<InMunicipality> municipalities) {

    /** The people of one municipality. */
    @Schema(name = "TargetGroupInMunicipality", description = "How many people of one municipality.")
    public record InMunicipality(
            @Schema(description = "SCB code.", examples = "1880")
            String municipality,

            @Schema(description = "How many.") Headcount people) {}
}
