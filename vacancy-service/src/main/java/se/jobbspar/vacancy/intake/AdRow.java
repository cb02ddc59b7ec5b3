package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import se.jobbspar.intake.RowNotes;

/** What one row of a feed is: an ad, or the end of one. */
@JsonDeserialize(using = AdShape.class)
sealed interface AdRow extends SentAd permits AdJson, EndedAd {
    /** As the feed writes it; may be null. */
    String id();

    @Override
    default AdRow inJobSearchTerms(RowNotes notes) {
        return this;
    }
}
