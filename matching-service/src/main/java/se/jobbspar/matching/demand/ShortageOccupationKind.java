package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** An occupation that is judged short in a region. */
public final class ShortageOccupationKind implements DemandKind<ShortageOccupationSnapshot> {
    @Override
    public String wire() {
        return "shortage-occupation";
    }

    @Override
    public String plural() {
        return "shortage-occupations";
    }

    @Override
    public Topic<ShortageOccupationSnapshot> topic() {
        return Topics.SHORTAGE_OCCUPATIONS;
    }

    /** The barometer's name. */
    @Override
    public String label(ShortageOccupationSnapshot shortage) {
        return shortage.name();
    }

    /** Its requirements are those of its occupation groups; in the nation no place is asked for. */
    @Override
    public Ask ask(ShortageOccupationSnapshot shortage, Taxonomy taxonomy) {
        List<String> county = Stream.ofNullable(shortage.region())
                .filter(region -> !region.equals(Places.NATION))
                .toList();
        return new Ask(Optional.empty(), shortage.occupationGroups(), county, List.of(), List.of());
    }

    @Override
    public List<String> groups(ShortageOccupationSnapshot shortage, Taxonomy taxonomy) {
        return shortage.occupationGroups();
    }

    @Override
    public Optional<LocalDate> openUntil(ShortageOccupationSnapshot shortage) {
        boolean wanted = shortage.situation() == Situation.SHORTAGE || shortage.situation() == Situation.PARADOX;
        return wanted ? Optional.of(LocalDate.MAX) : Optional.empty();
    }

    @Override
    public boolean isDraft(ShortageOccupationSnapshot shortage) {
        return false;
    }

    @Override
    public Wording openOnes() {
        return Wording.of("occupations in shortage or paradox", "yrken med brist eller paradox");
    }

    /** The one it is judged for. */
    @Override
    public List<String> regions(ShortageOccupationSnapshot shortage) {
        return List.of(shortage.region());
    }

    /** The barometer does not judge every county. */
    @Override
    public boolean isJudgedByRegion() {
        return true;
    }
}
