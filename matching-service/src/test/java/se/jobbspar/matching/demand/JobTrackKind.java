package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** A third kind beside ours, for tests: this file, and its name among the kinds. */
final class JobTrackKind implements DemandKind<JobTrack> {
    @Override
    public String wire() {
        return "job-track";
    }

    @Override
    public String plural() {
        return "job-tracks";
    }

    @Override
    public Topic<JobTrack> topic() {
        return JobTrack.TOPIC;
    }

    @Override
    public String label(JobTrack track) {
        return track.name();
    }

    @Override
    public Ask ask(JobTrack track, Taxonomy taxonomy) {
        return new Ask(
                Optional.of(track.occupation()), groups(track, taxonomy), Optional.empty(), List.of(), List.of());
    }

    @Override
    public Optional<LocalDate> openUntil(JobTrack track) {
        return Optional.of(LocalDate.MAX);
    }

    @Override
    public boolean isDraft(JobTrack track) {
        return false;
    }

    @Override
    public Wording openOnes() {
        return Wording.of("job tracks", "jobbspår");
    }

    @Override
    public List<String> regions(JobTrack track) {
        return List.of(track.county(), Places.NATION);
    }

    @Override
    public List<String> groups(JobTrack track, Taxonomy taxonomy) {
        return taxonomy.ssykOf(track.occupation());
    }

    @Override
    public boolean isJudgedByRegion() {
        return false;
    }
}
