package se.jobbspar.vacancy.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.vacancy.track.JobTracks;
import se.jobbspar.vacancy.training.Trainings;

/** Finds the shortest training or job track to each occupation, for the people of a region. */
@ApplicationScoped
class ShortestWays {
    private final Trainings trainings;
    private final JobTracks tracks;

    ShortestWays(Trainings trainings, JobTracks tracks) {
        this.trainings = trainings;
        this.tracks = tracks;
    }

    /** By SSYK code; of what somebody can begin, within reach of the region or at a distance. */
    Map<String, Way> of(PictureQuery query) {
        Map<String, Way> shortest = new HashMap<>();
        trainings.offered(query.withinReach()).forEach(start -> put(start.occupations(), Way.of(start), shortest));
        tracks.open(query.municipalities()).forEach(track -> put(track.occupations(), Way.of(track), shortest));
        return shortest;
    }

    private static void put(List<String> occupations, Way way, Map<String, Way> shortest) {
        occupations.forEach(occupation -> shortest.merge(occupation, way, Way.shorter()));
    }
}
