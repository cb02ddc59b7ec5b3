package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sweden's 21 counties and 290 municipalities by SCB's codes. */
public final class Places {

    private final Map<String, County> counties = new TreeMap<>();
    private final Map<String, Municipality> municipalities = new TreeMap<>();
    private final Map<String, Municipality> byName = new HashMap<>();

    private Places() {
        Table.read("counties.tsv", Places.class.getResourceAsStream("places/counties.tsv"), "code", "name")
                .rows()
                .forEach(cells -> counties.put(cells[0], new County(cells[0], cells[1])));
        Table.read(
                        "municipalities.tsv",
                        Places.class.getResourceAsStream("places/municipalities.tsv"),
                        "code",
                        "name",
                        "county")
                .rows()
                .forEach(cells -> add(new Municipality(cells[0], cells[1], cells[2])));
    }

    private void add(Municipality municipality) {
        municipalities.put(municipality.code(), municipality);
        byName.put(municipality.name().toLowerCase(Locale.ROOT), municipality);
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

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(code).map(municipalities::get);
    }

    /** By its name, whatever the case, with or without "kommun": {@code Örebro}, {@code örebro kommun}. */
    public Optional<Municipality> municipalityByName(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        Municipality found = byName.get(plain);
        return found != null || !plain.endsWith(" kommun")
                ? Optional.ofNullable(found)
                : municipalityByName(plain.substring(0, plain.length() - " kommun".length()));
    }

    private static final class Holder {
        private static final Places SWEDEN = new Places();
    }
}
