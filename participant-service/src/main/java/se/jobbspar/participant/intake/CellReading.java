package se.jobbspar.participant.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** Makes of one row of a spreadsheet what JSON would hold. What cannot be read is noted, by column and entry. */
final class CellReading {
    /** What a spreadsheet makes of a long number that it was not told to leave alone. */
    private static final String SHORTENED = "\\d([.,]\\d+)?[Ee]\\+?\\d+";

    private final ParticipantCells cells;
    private final ClaimReading claims;
    private final RowNotes notes;

    CellReading(ParticipantCells cells, RowNotes notes) {
        this.cells = cells;
        this.claims = new ClaimReading(notes);
        this.notes = notes;
    }

    Map<String, Object> json() {
        Map<String, Object> row = new HashMap<>();
        row.put("name", text(cells.name()));
        row.put("contact", ClaimReading.object("email", text(cells.email()), "phone", phone()));
        row.put("reference", number(cells.reference(), "reference"));
        row.put("municipality", place());
        row.put("protectedIdentity", protection());
        row.put("profile", profile());
        return row;
    }

    private Map<String, Object> profile() {
        return ClaimReading.object(
                "skills", each(cells.skills(), claims::skill),
                "experiences", each(cells.experiences(), claims::experience),
                "educations", each(cells.educations(), claims::education),
                "languages", each(cells.languages(), claims::language),
                "licences", each(cells.licences(), claims::licence),
                "wishes",
                        ClaimReading.object(
                                "occupations", names(cells.wishedOccupations()),
                                "municipalities",
                                        names(cells.wishedMunicipalities()).stream()
                                                .map(CellReading::municipality)
                                                .toList(),
                                "workingTimes", times(cells.workingTimes(), "workingTimes"),
                                "not",
                                        ClaimReading.object(
                                                "occupations", names(cells.unwantedOccupations()),
                                                "workingTimes",
                                                        times(cells.unwantedWorkingTimes(), "unwantedWorkingTimes"),
                                                "tasks", names(cells.unwantedTasks()))));
    }

    private List<String> times(String cell, String column) {
        List<String> given = names(cell);
        return IntStream.range(0, given.size())
                .mapToObj(i -> claims.word(given.get(i), PersonWords.WORKING_TIME, column, i))
                .toList();
    }

    private String place() {
        String place = text(cells.municipality());
        return place == null ? null : municipality(place);
    }

    private String protection() {
        String given = text(cells.protectedIdentity());
        Optional<String> word = PersonWords.PROTECTION.find(given);
        if (given != null && word.isEmpty()) {
            notes.error("protectedIdentity", PersonWords.PROTECTION.allowed());
        }
        return word.orElse(null);
    }

    private String phone() {
        String phone = number(cells.phone(), "phone");
        if (phone != null && phone.matches("[1-9]\\d{6,9}")) {
            notes.notice(
                    "phone",
                    Wording.of(
                            "begins with neither 0 nor +; a spreadsheet drops a zero that stands first, unless the column is text",
                            "börjar varken med 0 eller +; ett kalkylblad tar bort en inledande nolla om kolumnen inte är text"));
        }
        return phone;
    }

    private String number(String given, String column) {
        String number = text(given);
        if (number != null && number.matches(SHORTENED)) {
            notes.error(
                    column,
                    Wording.of(
                            "is a number that the spreadsheet has shortened; format the column as text and write it again",
                            "är ett tal som kalkylbladet har kortat; formatera kolumnen som text och skriv det igen"));
        }
        return number;
    }

    /** What is no municipality stays for the check to name. */
    private static String municipality(String given) {
        String place = given.strip();
        return Places.sweden().municipalityInCell(place).map(Municipality::code).orElse(place);
    }

    private static List<String> names(String cell) {
        return Entry.of(cell).stream().map(Entry::what).toList();
    }

    private static List<Object> each(String cell, BiFunction<Entry, Integer, Object> reading) {
        List<Entry> entries = Entry.of(cell);
        List<Object> claims = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            claims.add(reading.apply(entries.get(i), i));
        }
        return claims;
    }

    private static String text(String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
