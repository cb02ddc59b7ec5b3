package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** A kind beside ours, for tests: this file, and its name among the kinds. */
final class ApprenticeshipKind implements DemandKind<Apprenticeship> {
    @Override
    public String wire() {
        return "apprenticeship";
    }

    @Override
    public String plural() {
        return "apprenticeships";
    }

    @Override
    public Topic<Apprenticeship> topic() {
        return Apprenticeship.TOPIC;
    }

    @Override
    public String label(Apprenticeship place) {
        return place.name();
    }

    @Override
    public Ask ask(Apprenticeship place, Taxonomy taxonomy) {
        return new Ask(Optional.of(place.occupation()), groups(place, taxonomy), List.of(), List.of(), List.of());
    }

    @Override
    public Optional<LocalDate> openUntil(Apprenticeship place) {
        return Optional.of(LocalDate.MAX);
    }

    @Override
    public boolean isDraft(Apprenticeship place) {
        return false;
    }

    @Override
    public Wording openOnes() {
        return Wording.of("apprenticeships", "lärlingsplatser");
    }

    @Override
    public List<String> regions(Apprenticeship place) {
        return List.of(place.county(), Places.NATION);
    }

    @Override
    public List<String> groups(Apprenticeship place, Taxonomy taxonomy) {
        return taxonomy.ssykOf(place.occupation());
    }

    @Override
    public boolean isJudgedByRegion() {
        return false;
    }
}
