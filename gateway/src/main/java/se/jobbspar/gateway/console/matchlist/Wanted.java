package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.participant.Profile;

/**
 * The list a coach asks for.
 *
 * @param against participants, or several of a kind of demand
 * @param region two-digit county code, 00 = the nation; null = the participant's county
 * @param pool where people are to come from; null = from anywhere
 * @param requirements asked for instead of what the demand states; null = that
 * @param earlier the list that it is made again of; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(
        Subject subject,
        String against,
        String region,
        String purpose,
        String pool,
        int limit,
        List<AskedRequirement> requirements,
        UUID earlier) {
    private static final Pattern REGION = Pattern.compile("\\d{2}");
    private static final String PEOPLE = "participants";
    private static final int ITEMS = 20;
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,17}");

    /**
     * Who or what the list is for.
     *
     * @param id null when the profile comes along
     * @param version the least one that the list may be made from; null = any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Subject(String type, UUID id, Long version, Profile profile) {}

    /** Demands for a profile that comes along and is kept nowhere; empty when there are none of the kind. */
    public static Optional<Wanted> of(Profile profile, String against, String region) {
        Subject subject = new Subject(NewListForm.PERSON, null, null, profile);
        return DemandKind.ofPlural(against).map(kind -> forPerson(subject, kind, region));
    }

    /** Empty when the form does not say enough, or says what cannot be. */
    static Optional<Wanted> of(String type, String id, String version, String against, String region, String pool) {
        Optional<UUID> known = NewListForm.id(id);
        if (known.isEmpty() || version != null && !VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        Subject subject = new Subject(type, known.get(), version == null ? null : Long.valueOf(version), null);
        return NewListForm.PERSON.equals(type)
                ? DemandKind.ofPlural(against).map(kind -> forPerson(subject, kind, region))
                : DemandKind.ofWire(type)
                        .filter(kind -> PEOPLE.equals(against))
                        .map(kind -> new Wanted(
                                subject, against, null, kind.purposeForPeople(), given(pool), ITEMS, null, null));
    }

    /** The same people sought with other requirements. */
    public static Wanted again(MatchList earlier, List<AskedRequirement> requirements) {
        MatchList.Target subject = earlier.subject();
        return new Wanted(
                new Subject(subject.type(), subject.id(), null, null),
                earlier.against(),
                null,
                DemandKind.ofWire(subject.type()).orElseThrow().purposeForPeople(),
                earlier.pool(),
                ITEMS,
                requirements,
                earlier.id());
    }

    private static Wanted forPerson(Subject subject, DemandKind kind, String region) {
        return new Wanted(subject, kind.plural(), area(region), kind.purposeForPerson(), null, ITEMS, null, null);
    }

    private static String given(String pool) {
        return pool == null || pool.isBlank() ? null : pool;
    }

    private static String area(String region) {
        return region != null && REGION.matcher(region).matches() ? region : null;
    }
}
