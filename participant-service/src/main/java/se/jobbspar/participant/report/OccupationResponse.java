package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.Taxonomy;

/** An occupation that people got, with its name. */
@Schema(name = "OccupationGot", description = "An occupation that people got.")
record OccupationResponse(
        @Schema(
                description = "URI of the occupation.",
                examples = "http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6")
        String occupation,

        @Schema(implementation = String.class, description = "What it is called.", examples = "assistant nurse")
        Wording label,

        @Schema(description = "How many people; null when masked.", examples = "12") @Nullable
        Integer people) {

    static OccupationResponse of(OccupationGot got, Taxonomy taxonomy) {
        Wording label = taxonomy.find(got.occupation())
                .map(found -> Wording.of(found.label(Locale.ENGLISH), found.label(AcceptLanguage.SWEDISH)))
                .orElse(Wording.of(got.occupation(), got.occupation()));
        return new OccupationResponse(got.occupation(), label, got.people());
    }
}
