package se.jobbspar.gateway.console.demand;

import io.quarkus.qute.TemplateEnum;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a demand can be, in the order in which it is offered. A new kind is a constant here, its {@link Listing} and its words
 * in {@link DemandTexts}; forms, buttons and lists take it from here.
 */
@TemplateEnum
public enum DemandKind {
    SHORTAGE_OCCUPATION("shortage-occupation", "shortage-occupations", new ShortageListing(), "guidance", "planning"),
    VACANCY("vacancy", "vacancies", new VacancyListing(), "placement", "recruitment"),
    JOB_TRACK("job-track", "job-tracks", new JobTrackListing(), "guidance", "planning");

    private final String wire;
    private final String plural;
    private final Listing listing;
    private final String purposeForPerson;
    private final String purposeForPeople;

    DemandKind(String wire, String plural, Listing listing, String purposeForPerson, String purposeForPeople) {
        this.wire = wire;
        this.plural = plural;
        this.listing = listing;
        this.purposeForPerson = purposeForPerson;
        this.purposeForPeople = purposeForPeople;
    }

    /** Its spelling in addresses and in the services' APIs. */
    public String wire() {
        return wire;
    }

    /** The spelling of several. */
    public String plural() {
        return plural;
    }

    Listing listing() {
        return listing;
    }

    /** What a list of these for a person is made for. */
    public String purposeForPerson() {
        return purposeForPerson;
    }

    /** What a list of people for one of these is made for. */
    public String purposeForPeople() {
        return purposeForPeople;
    }

    public static Optional<DemandKind> ofWire(String wire) {
        return first(kind -> kind.wire.equals(wire));
    }

    public static Optional<DemandKind> ofPlural(String plural) {
        return first(kind -> kind.plural.equals(plural));
    }

    private static Optional<DemandKind> first(Predicate<DemandKind> wanted) {
        return Stream.of(values()).filter(wanted).findFirst();
    }
}
