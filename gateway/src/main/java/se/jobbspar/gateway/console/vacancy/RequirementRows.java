package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * What a vacancy asks for, as a form that adds to it: saved as a change of the vacancy that the form was opened on, so that a
 * button that is pressed twice adds one.
 */
final class RequirementRows implements Rows {
    private final VacancyRows vacancies;
    private final RequirementForm kind;
    /** Of the added one among all, which is how the service names what is wrong with it. */
    private int place;

    RequirementRows(VacancyRows vacancies, RequirementForm kind) {
        this.vacancies = vacancies;
        this.kind = kind;
    }

    @Override
    public JsonNode get(UUID vacancy) {
        return vacancies.get(vacancy);
    }

    @Override
    public void replace(UUID vacancy, String etag, ObjectNode added) {
        ObjectNode whole = vacancies.writable(vacancy);
        ArrayNode all = whole.withArray("requirements");
        place = all.size();
        all.add(kind.completed(added));
        vacancies.revise(vacancy, etag, whole);
    }

    @Override
    public String field(String path) {
        String added = "requirements[" + place + "].";
        return path.startsWith(added) ? path.substring(added.length()) : path;
    }

    @Override
    public void remove(UUID vacancy, String etag) {
        throw new IllegalStateException("one that is there is removed on the vacancy's page");
    }
}
