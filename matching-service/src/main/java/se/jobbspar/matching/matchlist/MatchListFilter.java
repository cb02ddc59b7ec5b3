package se.jobbspar.matching.matchlist;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.TextKey;

/**
 * Which recorded lists are shown; a {@code @BeanParam}. All filters given must hold, but a list may be found by its subject's id
 * or by its subject's label: who looks for a name knows some people by their id and some demands by a part of their headline.
 */
public class MatchListFilter {
    private static final int MOST_SUBJECTS = 100;
    private static final int LONGEST_TEXT = 100;

    @QueryParam("subjectType")
    String subjectType;

    @QueryParam("subject")
    List<String> subjects;

    @QueryParam("q")
    String q;

    @QueryParam("madeOn")
    String madeOn;

    @QueryParam("mine")
    boolean mine;

    /**
     * @param coach the identity provider's id of who asks
     * @throws ProblemException 400 for a value that no list can have
     */
    Conditions conditions(Workplace workplace, String coach, DemandKinds kinds) {
        if (subjectType != null) {
            Pair.requireOneOf(Pair.subjects(kinds), "subjectType", subjectType);
        }
        Conditions conditions = new Conditions()
                .and("workplace = :workplace", "workplace", workplace.text())
                .and("subject.type = :type", "type", subjectType)
                .and("createdBy = :coach", "coach", mine ? coach : null);
        named(conditions);
        if (madeOn != null) {
            LocalDate day = day();
            conditions.where(
                    "createdAt >= :begins and createdAt < :ends",
                    Map.of("begins", Today.beginningOf(day), "ends", Today.beginningOf(day.plusDays(1))));
        }
        return conditions;
    }

    private void named(Conditions conditions) {
        List<UUID> ids = ids();
        if (q == null) {
            conditions.and("subject.id in :ids", "ids", ids.isEmpty() ? null : ids);
        } else if (ids.isEmpty()) {
            conditions.contains("subjectKey", key());
        } else {
            conditions.where(
                    "(subject.id in :ids or subjectKey like :text escape '\\')",
                    Map.of("ids", ids, "text", Conditions.containing(key())));
        }
    }

    private List<UUID> ids() {
        List<String> given = subjects == null ? List.of() : subjects;
        if (given.size() > MOST_SUBJECTS) {
            throw ProblemException.validation(
                    "subject",
                    Wording.of(
                            "may be given at most " + MOST_SUBJECTS + " times",
                            "får anges högst " + MOST_SUBJECTS + " gånger"));
        }
        return given.stream()
                .flatMap(id -> QueryValue.uuid("subject", id).stream())
                .toList();
    }

    private String key() {
        String key = TextKey.of(q);
        if (key.isEmpty() || q.length() > LONGEST_TEXT) {
            throw ProblemException.validation(
                    "q",
                    Wording.of(
                            "must have 1 to " + LONGEST_TEXT + " characters", "ska ha 1–" + LONGEST_TEXT + " tecken"));
        }
        return key;
    }

    private LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(madeOn);
            if (Today.isPlausible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Refused below, as an impossible day is.
        }
        throw ProblemException.validation(
                "madeOn",
                Wording.of("must be a date such as 2026-12-31", "ska vara ett datum, till exempel 2026-12-31"));
    }
}
