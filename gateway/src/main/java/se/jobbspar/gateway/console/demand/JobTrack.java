package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * A job track as vacancy-service tells of one.
 *
 * @param placesLeft 0 = it is full
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record JobTrack(UUID id, long version, String name, String municipality, int places, int placesLeft) {}
