package se.jobbspar.participant.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Page;

/** The name that {@link Page} of participants has in the API document, which knows no generics. */
@Schema(description = "One page of participants.")
record ParticipantPage(
        @Schema(description = "The participants of this page.")
        List<ParticipantSummary> items,

        @Schema(description = "How many there are on all pages.", examples = "1")
        long total,

        @Schema(description = "Which page this is, from 1.", examples = "1")
        int page,

        @Schema(description = "How many a page holds at most.", examples = "20")
        int limit) {}
