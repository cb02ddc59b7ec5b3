package se.jobbspar.participant.intake;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The headings of a spreadsheet of people: those of {@link ParticipantCells}, and what they are called in Swedish. */
final class Columns {
    static final List<String> NEEDED = List.of("name", "reference", "protectedIdentity");

    static final Map<String, String> ALSO_CALLED = alsoCalled();

    private Columns() {}

    private static Map<String, String> alsoCalled() {
        Map<String, String> headings = new HashMap<>();
        for (RecordComponent column : ParticipantCells.class.getRecordComponents()) {
            headings.put(column.getName().toLowerCase(Locale.ROOT), column.getName());
        }
        headings.put("namn", "name");
        headings.put("e-post", "email");
        headings.put("epost", "email");
        headings.put("telefon", "phone");
        headings.put("referens", "reference");
        headings.put("ärendenummer", "reference");
        headings.put("kommun", "municipality");
        headings.put("skyddade personuppgifter", "protectedIdentity");
        headings.put("skyddad identitet", "protectedIdentity");
        headings.put("kompetenser", "skills");
        headings.put("erfarenheter", "experiences");
        headings.put("utbildningar", "educations");
        headings.put("språk", "languages");
        headings.put("körkort och behörigheter", "licences");
        headings.put("önskade yrken", "wishedOccupations");
        headings.put("önskade kommuner", "wishedMunicipalities");
        headings.put("arbetstider", "workingTimes");
        headings.put("oönskade yrken", "unwantedOccupations");
        headings.put("oönskade arbetstider", "unwantedWorkingTimes");
        headings.put("oönskade uppgifter", "unwantedTasks");
        return Map.copyOf(headings);
    }
}
