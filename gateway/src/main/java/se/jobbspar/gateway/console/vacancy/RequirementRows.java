package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.mapping.Rows;

/** What a vacancy asks for, as rows of a form that adds; each is a part of the whole vacancy. */
record RequirementRows(OwnVacancyClient client, OnBehalf who, UUID vacancy, RequirementForm kind) implements Rows {
    @Override
    public void add(String key, ObjectNode row) {
        OwnVacancy now = client.read(who, vacancy);
        ObjectNode whole = new VacancyRows(client, who).writable(vacancy);
        ArrayNode all = whole.withArray("requirements");
        all.add(row.put("kind", kind.wire()));
        client.revise(who, vacancy, SentVersion.tag(now.version()), whole);
    }

    @Override
    public JsonNode get(UUID row) {
        throw new IllegalStateException("one that is there is changed on the vacancy's page");
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        throw new IllegalStateException("one that is there is changed on the vacancy's page");
    }

    @Override
    public void remove(UUID row, String etag) {
        throw new IllegalStateException("one that is there is removed on the vacancy's page");
    }
}
