package se.jobbspar.vacancy.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.TextKey;

/** How much of full time an ad offers; a range from below to full time means either. */
final class AdExtent {
    private static final int FULL_TIME = 100;
    /** By the taxonomy's concept ids and by name. */
    private static final Map<String, WorkingTime> TYPES = Map.of(
            "6YE1_gAC_R2G", WorkingTime.FULL_TIME,
            "947z_JGS_Uk2", WorkingTime.PART_TIME,
            "heltid", WorkingTime.FULL_TIME,
            "deltid", WorkingTime.PART_TIME);

    private AdExtent() {}

    static List<WorkingTime> of(AdJson.Scope scope, AdJson.Term type, RowNotes notes) {
        List<Integer> ends = scope == null
                ? List.of()
                : Stream.of(scope.min(), scope.max())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        if (!ends.isEmpty() && ends.getLast() > 0) {
            return within(ends.getFirst(), ends.getLast(), notes);
        }
        if (!ends.isEmpty()) {
            notes.notice(
                    "scope_of_work",
                    Wording.of(
                            "left out: must be more than 0 per cent of full time",
                            "utelämnad: ska vara mer än 0 procent av heltid"));
        }
        return of(type, notes);
    }

    private static List<WorkingTime> within(int least, int most, RowNotes notes) {
        if (least < 0 || most > FULL_TIME) {
            notes.notice(
                    "scope_of_work",
                    Wording.of(
                                    "taken as the nearest from 0 to 100 per cent of full time",
                                    "tas som det närmaste från 0 till 100 procent av heltid")
                            .and(Shown.quoted(least + "–" + most)));
        }
        boolean full = most >= FULL_TIME;
        boolean part = least < FULL_TIME;
        return full && part
                ? List.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME)
                : List.of(full ? WorkingTime.FULL_TIME : WorkingTime.PART_TIME);
    }

    private static List<WorkingTime> of(AdJson.Term type, RowNotes notes) {
        if (type == null || type.saysNothing()) {
            return List.of();
        }
        Optional<WorkingTime> known = Optional.ofNullable(type.id())
                .map(TYPES::get)
                .or(() -> Optional.ofNullable(type.label()).map(label -> TYPES.get(TextKey.of(label))));
        if (known.isEmpty()) {
            notes.notice(
                    "working_hours_type",
                    Wording.of("left out: neither full time nor part time", "utelämnad: varken heltid eller deltid")
                            .and(Shown.quoted(type.shown())));
        }
        return known.map(List::of).orElse(List.of());
    }
}
