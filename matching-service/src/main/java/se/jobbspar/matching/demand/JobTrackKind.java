package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.track.v1.JobTrackSnapshot;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** A path of measures to a group of occupations. */
public final class JobTrackKind implements DemandKind<JobTrackSnapshot> {
    @Override
    public String wire() {
        return "job-track";
    }

    @Override
    public String plural() {
        return "job-tracks";
    }

    @Override
    public Topic<JobTrackSnapshot> topic() {
        return Topics.JOB_TRACKS;
    }

    @Override
    public String label(JobTrackSnapshot track) {
        return track.name();
    }

    /** Its entry rules, and the skills of the work it leads to as wishes; it is where the municipality is that keeps it. */
    @Override
    public Ask ask(JobTrackSnapshot track, Taxonomy taxonomy) {
        return new Ask(
                Optional.empty(),
                track.occupationGroups(),
                List.of(track.municipality()),
                List.of(),
                track.requirements());
    }

    @Override
    public List<String> groups(JobTrackSnapshot track, Taxonomy taxonomy) {
        return track.occupationGroups();
    }

    /** A full one is closed until a place is freed. */
    @Override
    public Optional<LocalDate> openUntil(JobTrackSnapshot track) {
        return track.placesLeft() > 0
                ? Optional.of(Objects.requireNonNullElse(track.lastDay(), LocalDate.MAX))
                : Optional.empty();
    }

    @Override
    public boolean isDraft(JobTrackSnapshot track) {
        return false;
    }

    @Override
    public Wording openOnes() {
        return Wording.of("job tracks with places left", "jobbspår med lediga platser");
    }

    /** The nation, and the counties of those whose participants it is for. */
    @Override
    public List<String> regions(JobTrackSnapshot track) {
        Stream<String> counties = track.municipalities().stream()
                .flatMap(code -> Places.sweden().municipality(code).stream())
                .map(Municipality::county);
        return Stream.concat(Stream.of(Places.NATION), counties).distinct().toList();
    }

    @Override
    public boolean isJudgedByRegion() {
        return false;
    }
}
