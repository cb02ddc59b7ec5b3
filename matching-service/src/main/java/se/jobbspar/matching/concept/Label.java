package se.jobbspar.matching.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.concepts.word.Abbreviations;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Labels;

/**
 * One of the things a concept is called.
 *
 * @param name as it is written
 * @param text as it is compared
 */
public record Label(Concept concept, Language language, boolean preferred, String name, Text text) {
    /** Everything that a concept is called in a language, and that in full. */
    static Stream<String> names(Concept concept, Language language) {
        Labels labels = labels(concept, language);
        return Stream.concat(Stream.of(labels.preferred()), labels.synonyms().stream())
                .flatMap(name -> Stream.of(name, Abbreviations.writtenOut(name)))
                .filter(name -> !name.isEmpty());
    }

    /** All labels of all concepts, in an order that depends on the taxonomy alone. */
    static List<Label> all(Collection<Concept> concepts, Map<Language, Reading> readings) {
        return concepts.stream()
                .sorted(Comparator.comparing(Concept::id))
                .flatMap(concept ->
                        Stream.of(Language.values()).flatMap(language -> of(concept, language, readings.get(language))))
                .filter(label -> !label.text().isEmpty())
                .toList();
    }

    private static Stream<Label> of(Concept concept, Language language, Reading reading) {
        Labels labels = labels(concept, language);
        Stream<Label> preferred = of(concept, language, true, labels.preferred(), reading);
        return Stream.concat(
                preferred, labels.synonyms().stream().flatMap(name -> of(concept, language, false, name, reading)));
    }

    /** The label, and what it says in full. */
    private static Stream<Label> of(
            Concept concept, Language language, boolean preferred, String name, Reading reading) {
        Label label = new Label(concept, language, preferred, name, reading.label(name));
        String full = Abbreviations.writtenOut(name);
        return full.equals(name)
                ? Stream.of(label)
                : Stream.of(label, new Label(concept, language, false, full, reading.label(full)));
    }

    private static Labels labels(Concept concept, Language language) {
        return switch (language) {
            case SV -> concept.sv();
            case EN -> concept.en();
        };
    }
}
