package se.jobbspar.vacancy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.TextKey;

/** Where the workplace of an ad is: a vacancy has one municipality or none. */
final class AdPlace {
    private static final String FIELD = "workplace_address";
    /** By name, the codes there are, and the concept id of JobTech's taxonomy. */
    private static final Set<String> SWEDEN = Set.of("sverige", "sweden", "se", "swe", "199", "i46j_hmg_v64");

    private AdPlace() {}

    /** SCB code of the first municipality named, or null; what is not kept is told. */
    static String municipality(AdJson ad, RowNotes notes) {
        List<AdJson.Address> addresses = Stream.concat(ad.address().stream(), ad.addresses().stream())
                .distinct()
                .toList();
        List<Municipality> found = new ArrayList<>();
        for (AdJson.Address address : addresses) {
            Optional<Municipality> municipality = find(address);
            municipality.filter(m -> !found.contains(m)).ifPresent(found::add);
            Optional<Wording> told = municipality.isPresent() ? contradicted(address) : leftOut(address);
            told.ifPresent(message -> notes.notice(FIELD, message));
        }
        found.stream()
                .skip(1)
                .forEach(m -> notes.notice(
                        FIELD,
                        Wording.of(
                                "left out: a vacancy has one municipality, here the first, and not " + m.name()
                                        + " too",
                                "utelämnad: en ledig plats har en kommun, här den första, och inte " + m.name()
                                        + " också")));
        return found.isEmpty() ? null : found.getFirst().code();
    }

    private static Optional<Municipality> find(AdJson.Address address) {
        Places sweden = Places.sweden();
        return sweden.municipalityByWrittenCode(address.municipalityCode())
                .or(() -> sweden.municipalityByConcept(address.municipalityId()))
                .or(() -> sweden.municipalityByName(address.municipality()));
    }

    /** A municipality may be called as a place abroad is. */
    private static Optional<Wording> contradicted(AdJson.Address address) {
        return abroad(address).map(country -> Wording.of(
                        "the municipality is kept, but the country named is not Sweden",
                        "kommunen behålls, men landet som anges är inte Sverige")
                .and(Shown.quoted(country)));
    }

    private static Optional<Wording> leftOut(AdJson.Address address) {
        Optional<String> country = abroad(address);
        if (country.isPresent()) {
            return Optional.of(
                    Wording.of("left out: the workplace is abroad", "utelämnad: arbetsplatsen ligger utomlands")
                            .and(Shown.quoted(country.get())));
        }
        return first(
                        address.municipality(),
                        address.municipalityCode(),
                        address.municipalityId(),
                        address.city(),
                        address.region(),
                        address.regionCode(),
                        address.regionId())
                .map(place -> Wording.of("left out: names no municipality", "utelämnad: anger ingen kommun")
                        .and(Shown.quoted(place))
                        .and(Wording.of(
                                "; the vacancy is in no list of a county",
                                "; den lediga platsen finns inte i något läns lista")));
    }

    /** The country that an address names when it is not Sweden. */
    private static Optional<String> abroad(AdJson.Address address) {
        boolean isSweden = Stream.of(address.country(), address.countryCode(), address.countryId())
                .filter(Objects::nonNull)
                .map(TextKey::of)
                .anyMatch(SWEDEN::contains);
        return isSweden ? Optional.empty() : first(address.country(), address.countryCode(), address.countryId());
    }

    private static Optional<String> first(String... given) {
        return Stream.of(given).filter(text -> text != null && !text.isBlank()).findFirst();
    }
}
