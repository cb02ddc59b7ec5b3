package se.jobbspar.participant.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.measure.MeasureState;
import se.jobbspar.participant.placement.Placement;
import se.jobbspar.participant.profile.Profile;

/** What measures and placements gave, as rows that a profile may get. */
@ApplicationScoped
class GainSuggestions {
    private final History history;

    GainSuggestions(History history) {
        this.history = history;
    }

    /** What the profile does not say yet, of what ended last first. */
    List<GainSuggestion> of(UUID participant, Profile profile) {
        var additions = new Additions(profile);
        return Stream.concat(measures(participant), placements(participant))
                .map(suggestion -> suggestion.giving(additions.of(suggestion.gives())))
                .filter(suggestion -> !suggestion.gives().empty())
                .sorted(Comparator.comparing(GainSuggestion::on).reversed())
                .toList();
    }

    private Stream<GainSuggestion> measures(UUID participant) {
        return history.standing(Measure.KIND, new FactFilter().about(participant.toString())).stream()
                .filter(measure -> measure.state() == MeasureState.COMPLETED && measure.gives() != null)
                .map(measure -> new GainSuggestion(
                        measure.id(),
                        null,
                        measure.kind(),
                        measure.name(),
                        measure.ended(),
                        measure.gives().shown(measure.kind().evidence(), measure.ended())));
    }

    /** One that was broken off too: what was shown was shown. */
    private Stream<GainSuggestion> placements(UUID participant) {
        return history.standing(Placement.KIND, new FactFilter().about(participant.toString())).stream()
                .filter(placement ->
                        placement.closing() != null && placement.closing().shown() != null)
                .map(placement -> new GainSuggestion(
                        null,
                        placement.id(),
                        MeasureKind.WORK_PLACEMENT,
                        placement.host(),
                        placement.closing().on(),
                        placement
                                .closing()
                                .shown()
                                .shown(
                                        EvidenceKind.OBSERVED,
                                        placement.closing().on())));
    }
}
