package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * What a vacancy asks for, as a form that adds to it: saved as a change of the vacancy that the form was opened on, so that a
 * button that is pressed twice adds one.
 */
record RequirementRows(VacancyRows vacancies, RequirementForm kind) implements Rows {
    @Override
    public JsonNode get(UUID vacancy) {
        return vacancies.get(vacancy);
    }

    @Override
    public void replace(UUID vacancy, String etag, ObjectNode added) {
        ObjectNode whole = vacancies.writable(vacancy);
        whole.withArray("requirements").add(added.put("kind", kind.wire()));
        vacancies.revise(vacancy, etag, whole);
    }

    @Override
    public void remove(UUID vacancy, String etag) {
        throw new IllegalStateException("one that is there is removed on the vacancy's page");
    }
}
