package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** What one row of a feed is: an ad, or the end of one. */
@JsonDeserialize(using = AdShape.class)
sealed interface AdRow permits AdJson, EndedAd {}
