package se.jobbspar.participant.intake;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.intake.WrongValue;

/**
 * A row of a spreadsheet: the JSON row written flat, each list in one cell. Any cell may be null or empty. How lists, words and
 * days are written in a cell is said in the README.
 */
record ParticipantCells(
        String name,
        String email,
        String phone,
        String reference,
        String municipality,
        String protectedIdentity,
        String skills,
        String experiences,
        String educations,
        String languages,
        String licences,
        String wishedOccupations,
        String wishedMunicipalities,
        String workingTimes,
        String unwantedOccupations,
        String unwantedWorkingTimes,
        String unwantedTasks)
        implements SentRow {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** Where a part of the JSON row stands in a spreadsheet, the longest path first. */
    private static final Map<String, String> COLUMNS = columns();

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("profile.wishes.not.occupations", "unwantedOccupations");
        columns.put("profile.wishes.not.workingTimes", "unwantedWorkingTimes");
        columns.put("profile.wishes.not.tasks", "unwantedTasks");
        columns.put("profile.wishes.occupations", "wishedOccupations");
        columns.put("profile.wishes.municipalities", "wishedMunicipalities");
        columns.put("profile.wishes.workingTimes", "workingTimes");
        columns.put("contact.", "");
        columns.put("profile.", "");
        return columns;
    }

    @Override
    public Optional<ParticipantRow> row(RowNotes notes) {
        try {
            return Optional.of(JSON.convertValue(new CellReading(this, notes).json(), ParticipantRow.class));
        } catch (IllegalArgumentException failure) {
            if (failure.getCause() instanceof JsonMappingException unreadable) {
                WrongValue wrong = WrongValue.of(unreadable);
                refuse(wrong.path(), wrong.message(), notes);
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Names the column, and which entry of its list. */
    @Override
    public void refuse(String path, Wording message, RowNotes notes) {
        String column = COLUMNS.entrySet().stream()
                .filter(at -> path.startsWith(at.getKey()))
                .findFirst()
                .map(at -> at.getValue() + path.substring(at.getKey().length()))
                .orElse(path);
        Entry.refuse(column, message, notes);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ParticipantCells[…]";
    }
}
