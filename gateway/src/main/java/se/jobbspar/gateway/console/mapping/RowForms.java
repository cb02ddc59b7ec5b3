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
public class RowForms {
    private final ConceptSearch search;
    private final ConceptLabels labels;
    private final Visit visit;

    RowForms(ConceptSearch search, ConceptLabels labels, Visit visit) {
        this.search = search;
        this.labels = labels;
        this.visit = visit;
    }

    public RowPage empty(RowPlace place, RowKind kind) {
        return filled(place, kind, Map.of());
    }

    /** A new row, of which something is known. */
    public RowPage filled(RowPlace place, RowKind kind, Map<String, List<String>> values) {
        return page(place, kind, null, 0, values, Map.of(), Refusal.NONE, null);
    }

    public RowPage recorded(RowPlace place, RowKind kind, UUID row, JsonNode recorded) {
        Map<String, List<String>> values = RowJson.values(kind.fields(), recorded);
        return page(place, kind, row, RowJson.version(recorded), values, Map.of(), Refusal.NONE, null);
    }

    /** As it was sent, with what a typed name may mean and what is wrong. */
    RowPage sent(RowPlace place, RowForm form, Refusal refusal) {
        return page(place, form.kind(), form.row(), form.version(), form.values(), found(form), refusal, null);
    }

    /** As it was sent, beside what somebody else has saved meanwhile; sent once more, it replaces that. */
    RowPage contradicted(RowPlace place, RowForm form, JsonNode saved) {
        Map<String, List<String>> theirs = RowJson.values(form.kind().fields(), saved);
        List<Input> savedInputs = inputs(form.kind(), theirs, Map.of());
        List<Input> ours = inputs(form.kind(), form.values(), Map.of());
        List<Difference> differences = IntStream.range(0, ours.size())
                .filter(i -> !savedInputs.get(i).value().equals(ours.get(i).value()))
                .mapToObj(i -> new Difference(ours.get(i).label(), shown(savedInputs.get(i)), shown(ours.get(i))))
                .toList();
        Conflict conflict = SavedBy.of(saved, differences);
        return page(
                place,
                form.kind(),
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
        form.kind().fields().stream()
                .filter(field -> field.concept() != null)
                .forEach(field -> found.put(
                        field.name(),
                        search.find(visit.onBehalf(), field.name(), field.concept(), false, form.typed(field))));
        return found;
    }

    /**
     * Fields of one of several forms in a page, as they stand filled in.
     *
     * @param prefix of their names, which tells them from those of the others
     */
    public List<Input> inputs(String prefix, RowKind kind, List<Field> fields, Map<String, List<String>> values) {
        return fields.stream()
                .map(field -> Input.of(kind, field, values, null, labels, visit.language()))
                .map(input -> input.under(prefix))
                .toList();
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
            RowPlace place,
            RowKind kind,
            UUID row,
            long version,
            Map<String, List<String>> values,
            Map<String, ConceptChoices> found,
            Refusal refusal,
            Conflict conflict) {
        List<Input> inputs = inputs(kind, values, found);
        return new RowPage(
                visit.frame(),
                place,
                kind.title(row == null, visit.language()),
                values.isEmpty() ? "" : kind.removal(visit.language()),
                row,
                version,
                UUID.randomUUID().toString(),
                inputs,
                FormInput.problems(refusal, inputs),
                conflict);
    }

    private List<Input> inputs(RowKind kind, Map<String, List<String>> values, Map<String, ConceptChoices> found) {
        return kind.fields().stream()
                .map(field -> Input.of(kind, field, values, found.get(field.name()), labels, visit.language()))
                .toList();
    }
}
