package se.jobbspar.matching.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Labels;

/** One of the things a concept is called. */
record Label(Concept concept, Language language, boolean preferred, Text text) {
    /** All labels of all concepts, in an order that depends on the taxonomy alone. */
    static List<Label> all(Collection<Concept> concepts) {
        return concepts.stream()
                .sorted(Comparator.comparing(Concept::id))
                .flatMap(c -> Stream.concat(of(c, Language.SV, c.sv()), of(c, Language.EN, c.en())))
                .filter(label -> !label.text().isEmpty())
                .toList();
    }

    private static Stream<Label> of(Concept concept, Language language, Labels labels) {
        Stream<Label> preferred = Stream.of(new Label(concept, language, true, Text.of(labels.preferred())));
        Stream<Label> synonyms = labels.synonyms().stream().map(s -> new Label(concept, language, false, Text.of(s)));
        return Stream.concat(preferred, synonyms).flatMap(Label::withoutAbbreviations);
    }

    /** The label, and what it says in full. */
    private Stream<Label> withoutAbbreviations() {
        Text full = language == Language.SV ? Abbreviations.writtenOut(text) : text;
        return full.equals(text) ? Stream.of(this) : Stream.of(this, new Label(concept, language, false, full));
    }
}
