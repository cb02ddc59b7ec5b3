package se.jobbspar.participant.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.participant.audience.Sight;
import se.jobbspar.participant.person.ProtectedIdentity;

/**
 * A question to the database that cannot see more than its coach may: of other municipalities only people without
 * protection, and of those neither name nor reference is even searched.
 *
 * @param skill the ids of one skill; a profile with any of them is meant
 */
record ParticipantQuery(
        Sight sight,
        Optional<String> text,
        Optional<ProtectedIdentity> protectedIdentity,
        Optional<Mapping> mapping,
        Optional<List<String>> skill,
        ParticipantSort sort) {

    private static final String TEXT = "(lower(code) like :text escape '!' or (municipality = :own"
            + " and (lower(person.name) like :text escape '!' or lower(person.reference) like :text escape '!')))";

    String hql() {
        var conditions = new ArrayList<>(List.of(Sight.CONDITION));
        text.ifPresent(t -> conditions.add(TEXT));
        protectedIdentity.ifPresent(p -> conditions.add("protectedIdentity = :protectedIdentity"));
        mapping.ifPresent(m -> conditions.add("mapping = :mapping"));
        skill.ifPresent(ids -> conditions.add("array_intersects(skills, :skill)"));
        return String.join(" and ", conditions) + " order by " + sort.order();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<>(sight.parameters());
        text.ifPresent(t -> parameters.put("text", "%" + escaped(t.toLowerCase(Locale.ROOT)) + "%"));
        protectedIdentity.ifPresent(p -> parameters.put("protectedIdentity", p));
        mapping.ifPresent(m -> parameters.put("mapping", m));
        // As an array, for Hibernate spreads a collection into one parameter for each element.
        skill.ifPresent(ids -> parameters.put("skill", ids.toArray(String[]::new)));
        return parameters;
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    /** Without the text, which may be a name. */
    @Override
    public String toString() {
        return "ParticipantQuery[" + sight + "]";
    }
}
