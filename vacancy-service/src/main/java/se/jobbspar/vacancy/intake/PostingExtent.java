package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;

/** Full time or part time of a JobPosting's {@code employmentType}, which says of an employment much else too. */
final class PostingExtent {
    private PostingExtent() {}

    /** Null when it says neither, or both and so nothing. */
    static AdJson.Term type(JsonNode employmentType, RowNotes notes) {
        List<String> said = LooseNode.each(employmentType)
                .flatMap(type -> LooseNode.text(type).stream())
                .flatMap(type -> List.of(type.split("[,;|/]")).stream())
                .map(type -> type.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"))
                .distinct()
                .toList();
        said.stream()
                .filter(type -> extent(type) == null)
                .forEach(type -> notes.notice(
                        "working_hours_type",
                        Wording.of("left out: neither full time nor part time", "utelämnad: varken heltid eller deltid")
                                .and(Shown.quoted(type))));
        List<String> extents = said.stream()
                .map(PostingExtent::extent)
                .filter(extent -> extent != null)
                .distinct()
                .toList();
        if (extents.size() > 1) {
            notes.notice(
                    "working_hours_type",
                    Wording.of("left out: full time and part time alike", "utelämnad: heltid och deltid lika gärna"));
        }
        return extents.size() == 1 ? new AdJson.Term(null, extents.getFirst(), null) : null;
    }

    private static String extent(String type) {
        return switch (type) {
            case "FULL_TIME", "FULLTIME", "HELTID" -> "heltid";
            case "PART_TIME", "PARTTIME", "DELTID" -> "deltid";
            default -> null;
        };
    }
}
