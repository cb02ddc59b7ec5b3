package se.jobbspar.vacancy.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Integer min = scope == null || scope.min() == null ? null : scope.min();
        Integer max = scope == null || scope.max() == null ? min : scope.max();
        if (max != null && max > 0) {
            int least = min == null ? max : Math.min(min, max);
            int most = Math.max(least, max);
            boolean full = most >= FULL_TIME;
            boolean part = least < FULL_TIME;
            return full && part
                    ? List.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME)
                    : List.of(full ? WorkingTime.FULL_TIME : WorkingTime.PART_TIME);
        }
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
