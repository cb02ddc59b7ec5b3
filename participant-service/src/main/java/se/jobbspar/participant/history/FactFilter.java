package se.jobbspar.participant.history;

import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WireName;

/** Which facts of a kind a list holds, as query parameters say it; null leaves no trace. */
public final class FactFilter {
    private final Conditions conditions = new Conditions();

    /** Facts about a person, those of who was merged into the person among them. */
    public FactFilter about(String participant) {
        conditions.and(
                "entry.participant in (select person.id from Participant person"
                        + " where :participant in (person.id, person.mergedInto))",
                "participant",
                id("participant", participant));
        return this;
    }

    /**
     * Facts that belong to another.
     *
     * @param name of the parameter, as "programme"
     */
    public FactFilter belongingTo(String name, String fact) {
        conditions.and("entry.belongsTo = :belongsTo", "belongsTo", id(name, fact));
        return this;
    }

    /**
     * Facts about those whom a coach is responsible for.
     *
     * @param coach by the token's subject
     */
    public FactFilter ofCoach(String coach) {
        conditions.and(
                "entry.participant in (select person.id from Participant person, Coaching coaching"
                        + " where coaching.coach = :coach and coaching.participant in (person.id, person.mergedInto))",
                "coach",
                coach);
        return this;
    }

    /** Facts that somebody in a municipality has said first, at whichever desk. */
    public FactFilter saidIn(MunicipalityCode municipality) {
        conditions.and("substring(entry.workplace, 1, 4) = :saidIn", "saidIn", municipality.digits());
        return this;
    }

    /** Facts one of whose fields has this word. */
    public <E extends Enum<E>> FactFilter with(String field, String given, Class<E> words) {
        conditions.and(
                Standing.field("entry", field) + " = :" + field,
                field,
                WireName.parse(field, given, words).map(WireName::of).orElse(null));
        return this;
    }

    /**
     * Facts in which something is found.
     *
     * @param path in PostgreSQL's language of JSON paths
     */
    public FactFilter finding(String path) {
        conditions.and(
                "cast(sql('jsonb_path_exists(?, cast(? as jsonpath))', entry.state, :path) as boolean) = true",
                "path",
                path);
        return this;
    }

    FactFilter where(String hql) {
        conditions.where(hql);
        return this;
    }

    public FactFilter and(String hql, String name, Object value) {
        conditions.and(hql, name, value);
        return this;
    }

    Conditions conditions() {
        return conditions;
    }

    /** @throws ProblemException 400 */
    private static UUID id(String name, String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.validation(name, Wording.of("must be an id", "ska vara ett id"));
        }
    }
}
