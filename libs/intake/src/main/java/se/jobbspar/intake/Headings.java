package se.jobbspar.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * The headings of a file, by which cells are found. Columns without one are allowed as long as nothing stands in them.
 *
 * @param names the fields they mean
 * @param asTheFileHasThem those of the fields that the file calls by another name
 */
record Headings(List<String> names, Map<String, String> asTheFileHasThem) {

    /** How many rows may stand above the headings, with a title, say; below that nobody looks for them. */
    static final int WITHIN = 20;

    /** Whether these cells are headings, all that are needed among them. */
    static boolean are(List<String> cells, List<String> needed, Map<String, String> alsoCalled) {
        return cells.stream()
                .map(cell -> field(cell.strip(), needed, alsoCalled))
                .toList()
                .containsAll(needed);
    }

    /**
     * @param needed the headings there must be; case is no difference
     * @param alsoCalled other headings of fields, in small letters
     * @throws ProblemException 400 for missing ones and for doubles, each named
     */
    static Headings of(List<String> given, List<String> needed, Map<String, String> alsoCalled) {
        Map<String, String> called = new HashMap<>();
        List<String> names = given.stream()
                .map(String::strip)
                .map(heading -> {
                    String name = field(heading, needed, alsoCalled);
                    if (!name.equalsIgnoreCase(heading)) {
                        called.put(name, heading);
                    }
                    return name;
                })
                .toList();
        List<FieldError> missing = needed.stream()
                .filter(column -> !names.contains(column))
                .map(column -> FieldError.of(column, missing(column, alsoCalled)))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.VALIDATION, Wording.of("The file lacks columns.", "Filen saknar kolumner."), missing);
        }
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw wrong(Wording.of(
                            "\"" + twice + "\" stands there twice", "\"" + twice + "\" står där två gånger"));
                });
        return new Headings(names, called);
    }

    /** Says what else a column may be called: who writes the file may never have heard of its own name. */
    private static Wording missing(String column, Map<String, String> alsoCalled) {
        Wording missing = Wording.of("is missing among the headings", "saknas bland rubrikerna");
        String names = alsoCalled.entrySet().stream()
                .filter(name -> name.getValue().equals(column))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? missing
                : missing.and(Wording.of("; it may also be called " + names, "; den får också heta " + names));
    }

    private static String field(String heading, List<String> needed, Map<String, String> alsoCalled) {
        return needed.stream()
                .filter(heading::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> alsoCalled.getOrDefault(heading.toLowerCase(Locale.ROOT), heading));
    }

    /**
     * The cells by their headings; empty when there are fewer or more than headings.
     *
     * @param row which, from 1
     * @throws ProblemException 400 for a value in a column without a heading
     */
    Optional<Map<String, String>> cells(List<String> cells, int row) {
        boolean surplus = cells.size() > names.size()
                && !cells.subList(names.size(), cells.size()).stream().allMatch(String::isBlank);
        if (cells.size() < names.size() || surplus) {
            return Optional.empty();
        }
        Map<String, String> named = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> {
            if (!names.get(i).isEmpty()) {
                named.put(names.get(i), cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                throw wrong(Wording.of(
                        "column " + (i + 1) + " has no heading, and a value in row " + row,
                        "kolumn " + (i + 1) + " har ingen rubrik, men ett värde på rad " + row));
            }
        });
        return Optional.of(named);
    }

    private static ProblemException wrong(Wording why) {
        return ProblemException.of(
                ProblemType.VALIDATION,
                Wording.of("The file does not have one heading per column.", "Filen har inte en rubrik per kolumn."),
                List.of(FieldError.of("headings", why)));
    }
}
