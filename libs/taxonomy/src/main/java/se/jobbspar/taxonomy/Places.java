package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sweden's 21 counties, 290 municipalities and 66 labour-market regions by SCB's codes. */
public final class Places {
    /** The code of the whole nation, as the barometer has it. */
    public static final String NATION = "00";

    private final Map<String, County> counties = new TreeMap<>();
    private final Map<String, LabourMarketRegion> labourMarketRegions = new TreeMap<>();
    private final Map<String, Municipality> municipalities = new TreeMap<>();
    private final Map<String, Municipality> byName = new HashMap<>();
    private final Map<String, Municipality> byConcept = new HashMap<>();
    private final Map<String, Municipality> byFormerCode = new HashMap<>();

    private Places() {
        Table.read("counties.tsv", Places.class.getResourceAsStream("places/counties.tsv"), "code", "name")
                .rows()
                .forEach(cells -> counties.put(cells[0], new County(cells[0], cells[1])));
        Table.read(
                        "labour-market-regions.tsv",
                        Places.class.getResourceAsStream("places/labour-market-regions.tsv"),
                        "code",
                        "name")
                .rows()
                .forEach(cells -> labourMarketRegions.put(cells[0], new LabourMarketRegion(cells[0], cells[1])));
        Table.read(
                        "municipalities.tsv",
                        Places.class.getResourceAsStream("places/municipalities.tsv"),
                        "code",
                        "name",
                        "county",
                        "labourMarketRegion",
                        "jobtech")
                .rows()
                .forEach(cells -> add(new Municipality(cells[0], cells[1], cells[2], cells[3]), cells[4]));
        Table.read("former-codes.tsv", Places.class.getResourceAsStream("places/former-codes.tsv"), "former", "code")
                .rows()
                .forEach(cells -> byFormerCode.put(cells[0], municipalities.get(cells[1])));
    }

    private void add(Municipality municipality, String jobTechId) {
        municipalities.put(municipality.code(), municipality);
        byName.put(TextKey.of(municipality.name()), municipality);
        byConcept.put(jobTechId, municipality);
    }

    public static Places sweden() {
        return Holder.SWEDEN;
    }

    public List<County> counties() {
        return List.copyOf(counties.values());
    }

    public Optional<County> county(String code) {
        return Optional.ofNullable(code).map(counties::get);
    }

    public List<LabourMarketRegion> labourMarketRegions() {
        return List.copyOf(labourMarketRegions.values());
    }

    public Optional<LabourMarketRegion> labourMarketRegion(String code) {
        return Optional.ofNullable(code).map(labourMarketRegions::get);
    }

    public List<Municipality> municipalities() {
        return List.copyOf(municipalities.values());
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(code).map(municipalities::get);
    }

    /** Whether a code is that of a municipality, a county, a labour-market region or the nation. */
    public boolean isRegion(String code) {
        return NATION.equals(code)
                || municipality(code).isPresent()
                || county(code).isPresent()
                || labourMarketRegion(code).isPresent();
    }

    /** The codes of what a municipality lies in, the nation first: its county, its labour-market region, itself. */
    public List<String> around(String municipality) {
        return municipality(municipality)
                .map(place -> List.of(NATION, place.county(), place.labourMarketRegion(), place.code()))
                .orElse(List.of(NATION));
    }

    /** The codes of the municipalities that a region is, or is made of; all of the nation, none of what is no region. */
    public List<String> within(String region) {
        return members(region).map(Municipality::code).toList();
    }

    /** The codes of the counties that a region is, or lies in; all of the nation, none of what is no region. */
    public List<String> countiesOf(String region) {
        return members(region).map(Municipality::county).distinct().toList();
    }

    private Stream<Municipality> members(String region) {
        return municipalities.values().stream()
                .filter(place -> List.of(NATION, place.county(), place.labourMarketRegion(), place.code())
                        .contains(region));
    }

    /** By its name, however written, with or without "kommun" or "stad": {@code Örebro}, {@code ÖREBRO KOMMUN}, {@code Malmö stad}. */
    public Optional<Municipality> municipalityByName(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String key = TextKey.of(name);
        String bare = key.replaceFirst(" (kommun|stad)$", "");
        // A municipality's name is in the genitive before the word: Stockholms kommun.
        return Stream.of(key, bare, bare.equals(key) ? bare : bare.replaceFirst("s$", ""))
                .map(byName::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * As files have it: by its code, by a code whose first zero was taken for a number's, or by the code it had until its county
     * became another (Kristianstad 1997, Älvsborg and Skaraborg 1998, Heby 2007). No former code is another's code today.
     */
    public Optional<Municipality> municipalityByWrittenCode(String written) {
        String key = TextKey.of(written);
        return key != null && key.matches("\\d{3}")
                ? municipality("0" + key)
                : municipality(key).or(() -> Optional.ofNullable(byFormerCode.get(key)));
    }

    /** As a cell of a spreadsheet has it: by its name or by {@link #municipalityByWrittenCode a code}. */
    public Optional<Municipality> municipalityInCell(String written) {
        return municipalityByName(written).or(() -> municipalityByWrittenCode(written));
    }

    /** By its concept id in JobTech's taxonomy. */
    public Optional<Municipality> municipalityByConcept(String jobTechId) {
        return Optional.ofNullable(jobTechId).map(byConcept::get);
    }

    private static final class Holder {
        private static final Places SWEDEN = new Places();
    }
}
