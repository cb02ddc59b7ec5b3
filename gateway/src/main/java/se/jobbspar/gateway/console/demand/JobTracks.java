package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One page of job tracks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record JobTracks(List<JobTrack> items, long total) {
    public JobTracks {
        items = List.copyOf(items);
    }
}
