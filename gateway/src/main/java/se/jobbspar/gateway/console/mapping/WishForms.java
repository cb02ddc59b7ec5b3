package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.concept.ConceptSearch;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.gateway.console.mapping.RowPage.Conflict;
import se.jobbspar.gateway.console.mapping.RowPage.Difference;

/** Shows the form of the wishes: as they are recorded, or as they were sent. */
@RequestScoped
class WishForms {
    private final ConceptSearch search;
    private final ConceptLabels labels;
    private final Visit visit;

    WishForms(ConceptSearch search, ConceptLabels labels, Visit visit) {
        this.search = search;
        this.labels = labels;
        this.visit = visit;
    }

    /** What the service is sent. */
    static ObjectNode body(SentFields sent) {
        ObjectNode wishes = JsonNodeFactory.instance.objectNode();
        WishField.ALL.forEach(field -> {
            ArrayNode list = wishes.withArray(field.pointer());
            sent.all(field.name()).forEach(list::add);
        });
        return wishes;
    }

    /** Names that are typed to the letter become the concepts they name. */
    SentFields understood(SentFields sent) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        WishField.ALL.stream()
                .filter(field -> field.concept() != null)
                .forEach(field -> ConceptSearch.meant(found(field, sent)).ifPresent(concept -> {
                    List<String> chosen = new ArrayList<>(sent.all(field.name()));
                    chosen.add(concept);
                    fields.put(field.name(), chosen);
                    fields.remove(field.name() + ".q");
                }));
        return new SentFields(sent.address(), fields);
    }

    WishesPage recorded(UUID participant, JsonNode wishes) {
        return page(participant, RowJson.version(wishes), field -> values(wishes, field), Map.of(), Refusal.NONE, null);
    }

    WishesPage sent(UUID participant, SentFields sent, Refusal refusal) {
        Map<String, ConceptChoices> found = WishField.ALL.stream()
                .filter(field -> field.concept() != null)
                .collect(Collectors.toMap(WishField::name, field -> found(field, sent)));
        return page(participant, SentVersion.of(sent), field -> sent.all(field.name()), found, refusal, null);
    }

    /** As they were sent, beside what somebody else has saved meanwhile; sent once more, they replace that. */
    WishesPage contradicted(UUID participant, SentFields sent, JsonNode saved) {
        List<Difference> differences = WishField.ALL.stream()
                .filter(field -> !values(saved, field).equals(sent.all(field.name())))
                .map(field -> new Difference(
                        visit.texts(MappingTexts.class).field("wishes." + field.name()),
                        words(field, values(saved, field)),
                        words(field, sent.all(field.name()))))
                .toList();
        Conflict conflict = SavedBy.of(saved, differences);
        return page(
                participant, RowJson.version(saved), field -> sent.all(field.name()), Map.of(), Refusal.NONE, conflict);
    }

    private String words(WishField field, List<String> values) {
        return input(field, values, Map.of()).choices().stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    private WishesPage page(
            UUID participant,
            long version,
            Function<WishField, List<String>> values,
            Map<String, ConceptChoices> found,
            Refusal refusal,
            Conflict conflict) {
        List<WishInput> inputs = WishField.ALL.stream()
                .map(field -> input(field, values.apply(field), found))
                .toList();
        return new WishesPage(
                visit.frame(),
                participant,
                visit.texts(MappingTexts.class).rowTitle("wishes", false),
                version,
                inputs,
                FormInput.problems(refusal, inputs),
                conflict);
    }

    private WishInput input(WishField field, List<String> values, Map<String, ConceptChoices> found) {
        ConceptChoices none = field.concept() == null ? null : ConceptChoices.none(field.name(), true);
        return WishInput.of(
                field, values, found.getOrDefault(field.name(), none), visit.municipality(), labels, visit.language());
    }

    private ConceptChoices found(WishField field, SentFields sent) {
        String typed = sent.one(field.name() + ".q").orElse("");
        return search.find(visit.onBehalf(), field.name(), field.concept(), true, typed);
    }

    private static List<String> values(JsonNode wishes, WishField field) {
        return StreamSupport.stream(wishes.at(field.pointer()).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
