package se.jobbspar.gateway.console.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.concept.ConceptSearch;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.mapping.SuggestionPage.Group;
import se.jobbspar.gateway.console.mapping.SuggestionPage.Hidden;
import se.jobbspar.gateway.console.mapping.SuggestionPage.Item;

/** Shows what a text says, or what is left of it when some is saved. */
@RequestScoped
class SuggestionForms {
    private static final List<String> ANSWERS = List.of("yes", "some", "no");
    /** What comes back with the form as it is. */
    private static final List<String> KEPT = List.of("label", "before", "quote", "after", "years", "recorded");

    private final ConceptSearch search;
    private final ConceptLabels labels;
    private final Visit visit;

    SuggestionForms(ConceptSearch search, ConceptLabels labels, Visit visit) {
        this.search = search;
        this.labels = labels;
        this.visit = visit;
    }

    TextPage text(UUID participant, String text, List<FormProblems.Place> places) {
        return new TextPage(visit.frame(), participant, text, new FormProblems(List.of(), places));
    }

    /**
     * @param said what the page says first; empty for nothing
     * @param saved whether anything has been
     * @param refused why rows were not saved
     */
    SuggestionPage page(
            UUID participant, List<SuggestedRow> rows, String said, boolean saved, Map<SuggestedRow, Refusal> refused) {
        List<Group> groups = Arrays.stream(Section.values())
                .map(section -> new Group(
                        section.wire(),
                        visit.texts(MappingTexts.class).section(section.wire()),
                        rows.stream()
                                .filter(row -> row.section() == section)
                                .map(this::item)
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        List<FormProblems.Place> places = rows.stream()
                .filter(refused::containsKey)
                .sorted(Comparator.comparing(SuggestedRow::section))
                .flatMap(row -> places(row, refused.get(row)))
                .toList();
        return new SuggestionPage(
                visit.frame(),
                participant,
                UUID.randomUUID().toString(),
                said,
                saved,
                groups,
                new FormProblems(List.of(), places));
    }

    /** What stands against a row, at its fields as far as it has those that are meant; a refusal without words says at least that. */
    private Stream<FormProblems.Place> places(SuggestedRow row, Refusal refusal) {
        FormProblems wrong = FormInput.problems(refusal, inputs(row));
        List<String> said = wrong.isAny()
                ? wrong.said()
                : List.of(visit.texts(SuggestionTexts.class).notSaved());
        Stream<FormProblems.Place> ofTheRow = said.isEmpty()
                ? Stream.empty()
                : Stream.of(new FormProblems.Place(row.prefix(), row.label(), String.join(" ", said)));
        return Stream.concat(
                ofTheRow,
                wrong.places().stream()
                        .map(at -> new FormProblems.Place(
                                row.prefix() + "-" + at.id(), row.label() + ", " + at.label(), at.message())));
    }

    private Item item(SuggestedRow row) {
        return new Item(
                row.prefix(),
                row.label(),
                row.sent().one("before").orElse(""),
                row.sent().one("quote").orElse(""),
                row.sent().one("after").orElse(""),
                row.sent().one("years").orElse(""),
                row.sent().one("recorded").isPresent(),
                row.isTaken(),
                hidden(row),
                answers(row),
                found(row),
                inputs(row).stream().map(input -> input.under(row.prefix())).toList());
    }

    private static List<Hidden> hidden(SuggestedRow row) {
        String subject = row.section().subject().name();
        Stream<String> names =
                row.section() == Section.EDUCATIONS ? KEPT.stream() : Stream.concat(KEPT.stream(), Stream.of(subject));
        return Stream.concat(
                        Stream.of(new Hidden(
                                row.prefix() + ".section", row.section().wire())),
                        names.flatMap(name -> row.sent().one(name).stream()
                                .map(value -> new Hidden(row.prefix() + "." + name, value))))
                .toList();
    }

    private List<Choice> answers(SuggestedRow row) {
        MappingTexts t = visit.texts(MappingTexts.class);
        String given = row.sent().one("answer").orElse("");
        return row.section() == Section.SKILLS ? Choice.of(code -> t.value("answer", code), given, ANSWERS) : List.of();
    }

    /** While nothing can be looked up the row waits, and the others do not. */
    private ConceptChoices found(SuggestedRow row) {
        if (!row.isOpen()) {
            return null;
        }
        Field subject = row.section().subject();
        String field = row.prefix() + "." + subject.name();
        try {
            return search.find(visit.onBehalf(), field, subject.concept(), false, row.label());
        } catch (WebApplicationException | ProcessingException away) {
            return ConceptChoices.none(field, false);
        }
    }

    private List<Input> inputs(SuggestedRow row) {
        Map<String, List<String>> values = row.form(null).values();
        return row.beside().stream()
                .map(field -> Input.of(row.section(), field, values, null, labels, visit.language()))
                .toList();
    }
}
