package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * An ad that the feed has taken back. Whatever else its row holds is of no use any more.
 *
 * @param removedDate when, as a time of the day in Sweden; may be null
 * @param timestamp the same in milliseconds since 1970; may be null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonDeserialize(using = JsonDeserializer.None.class)
record EndedAd(String id, String removedDate, String timestamp) implements AdRow {}
