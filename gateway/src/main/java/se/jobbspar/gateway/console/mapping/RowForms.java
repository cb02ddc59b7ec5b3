package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.concept.ConceptSearch;
import se.jobbspar.gateway.console.mapping.RowPage.Conflict;
import se.jobbspar.gateway.console.mapping.RowPage.Difference;

/** Shows the form of a row: empty, as it is recorded, or as it was sent. */
@RequestScoped
class RowForms {
    private final ConceptSearch search;
    private final ConceptLabels labels;
    private final Visit visit;

    RowForms(ConceptSearch search, ConceptLabels labels, Visit visit) {
        this.search = search;
        this.labels = labels;
        this.visit = visit;
    }

    RowPage empty(UUID participant, Section section) {
        return page(participant, section, null, 0, Map.of(), Map.of(), Refusal.NONE, null);
    }

    RowPage recorded(UUID participant, Section section, UUID row, JsonNode recorded) {
        Map<String, List<String>> values = RowJson.values(section.fields(), recorded);
        return page(participant, section, row, RowJson.version(recorded), values, Map.of(), Refusal.NONE, null);
    }

    /** As it was sent, with what a typed name may mean and what is wrong. */
    RowPage sent(RowForm form, Refusal refusal) {
        return page(form.id(), form.section(), form.row(), form.version(), form.values(), found(form), refusal, null);
    }

    /** As it was sent, beside what somebody else has saved meanwhile; sent once more, it replaces that. */
    RowPage contradicted(RowForm form, JsonNode saved) {
        Map<String, List<String>> theirs = RowJson.values(form.section().fields(), saved);
        List<Input> savedInputs = inputs(form.section(), theirs, Map.of());
        List<Input> ours = inputs(form.section(), form.values(), Map.of());
        List<Difference> differences = IntStream.range(0, ours.size())
                .filter(i -> !savedInputs.get(i).value().equals(ours.get(i).value()))
                .mapToObj(i -> new Difference(ours.get(i).label(), shown(savedInputs.get(i)), shown(ours.get(i))))
                .toList();
        Conflict conflict = SavedBy.of(saved, differences);
        return page(
                form.id(),
                form.section(),
                form.row(),
                RowJson.version(saved),
                form.values(),
                Map.of(),
                Refusal.NONE,
                conflict);
    }

    /** What the names that were typed may mean, by field. */
    Map<String, ConceptChoices> found(RowForm form) {
        Map<String, ConceptChoices> found = new HashMap<>();
        form.section().fields().stream()
                .filter(field -> field.concept() != null)
                .forEach(field -> found.put(
                        field.name(),
                        search.find(visit.onBehalf(), field.name(), field.concept(), false, form.typed(field))));
        return found;
    }

    private static String shown(Input input) {
        if (input.isLookedUp()) {
            return input.valueLabel();
        }
        return input.choices().stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .findFirst()
                .orElse(input.value());
    }

    private RowPage page(
            UUID participant,
            Section section,
            UUID row,
            long version,
            Map<String, List<String>> values,
            Map<String, ConceptChoices> found,
            Refusal refusal,
            Conflict conflict) {
        List<Input> inputs = inputs(section, values, found);
        return new RowPage(
                visit.frame(),
                participant,
                section.wire(),
                visit.texts(MappingTexts.class).rowTitle(section.wire(), row == null),
                row,
                version,
                UUID.randomUUID().toString(),
                inputs,
                FormInput.problems(refusal, inputs),
                conflict);
    }

    private List<Input> inputs(Section section, Map<String, List<String>> values, Map<String, ConceptChoices> found) {
        return section.fields().stream()
                .map(field -> Input.of(section, field, values, found.get(field.name()), labels, visit.language()))
                .toList();
    }
}
