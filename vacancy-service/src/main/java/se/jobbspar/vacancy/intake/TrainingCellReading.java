package se.jobbspar.vacancy.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vacancy.training.Gain;
import se.jobbspar.vacancy.training.Listed;
import se.jobbspar.vacancy.training.Start;
import se.jobbspar.vacancy.training.TrainingKind;
import se.jobbspar.vacancy.training.TrainingRequest;
import se.jobbspar.vocabulary.Requirement;
import se.jobbspar.vocabulary.Words;

/** Makes of one row of a spreadsheet what JSON would hold. What cannot be read is noted, by column and entry. */
final class TrainingCellReading {
    private static final Wording NUMBER = Wording.of("must be a whole number", "ska vara ett heltal");

    private final TrainingCells cells;
    private final RowNotes notes;

    TrainingCellReading(TrainingCells cells, RowNotes notes) {
        this.cells = cells;
        this.notes = notes;
    }

    Listed listed() {
        return new Listed(
                text(cells.reference()),
                new TrainingRequest(
                        text(cells.name()),
                        text(cells.provider()),
                        word(cells.kind(), TrainingWords.KIND, "kind")
                                .map(kind -> WireName.parse("kind", kind, TrainingKind.class)
                                        .orElseThrow())
                                .orElse(null),
                        text(cells.description()),
                        each(cells.gives(), (entry, at) -> Gain.of(requirement(entry, "gives", at))),
                        each(cells.asks(), (entry, at) -> requirement(entry, "asks", at)),
                        each(cells.occupations(), (entry, at) -> entry.what()),
                        number(text(cells.weeks()), "weeks"),
                        number(text(cells.pace()), "pace"),
                        each(cells.municipalities(), (entry, at) -> municipality(entry.what())),
                        word(cells.distance(), TrainingWords.YES_OR_NO, "distance")
                                .map(Boolean::valueOf)
                                .orElse(null),
                        each(cells.starts(), this::start),
                        number(text(cells.cost()), "cost")),
                true);
    }

    private Requirement requirement(Entry entry, String column, int at) {
        return WrittenRequirement.read(entry, why -> Entry.refuse(column + "[" + at + "]", why, notes));
    }

    /** {@code 2026-04-07 = 12 = 2026-03-20}: the first day, the places left, the last day that somebody is taken in. */
    private Start start(Entry entry, int at) {
        String column = "starts[" + at + "]";
        return new Start(day(entry.what(), column), day(entry.detail(1), column), number(entry.detail(0), column));
    }

    private LocalDate day(String given, String field) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            Entry.refuse(
                    field,
                    Wording.of("must be a day such as 2026-04-07", "ska vara en dag, till exempel 2026-04-07"),
                    notes);
            return null;
        }
    }

    /** A spreadsheet shows 12 as 12,0, as 9 500 or with its unit. */
    private Integer number(String given, String field) {
        String digits = given == null
                ? ""
                : given.replaceAll("[\\p{Z}\\s]|(?i:kr|%|sek)", "").replaceFirst("[.,]0+$", "");
        if (given != null && !digits.matches("\\d{1,8}")) {
            Entry.refuse(field, NUMBER, notes);
        }
        return digits.matches("\\d{1,8}") ? Integer.valueOf(digits) : null;
    }

    private Optional<String> word(String cell, Words words, String column) {
        String given = text(cell);
        Optional<String> word = words.find(given);
        if (given != null && word.isEmpty()) {
            notes.error(column, words.allowed());
        }
        return word;
    }

    /** What is no municipality stays for the check to name. */
    private static String municipality(String given) {
        return Places.sweden().municipalityInCell(given).map(Municipality::code).orElse(given);
    }

    private static <T> List<T> each(String cell, BiFunction<Entry, Integer, T> reading) {
        List<Entry> entries = Entry.of(cell);
        List<T> read = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            read.add(reading.apply(entries.get(i), i));
        }
        return read;
    }

    private static String text(String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
