package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.concepts.word.Spelling;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.concepts.word.WordForms;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;

/** How texts of one language are read, so that those that say the same are the same: labels and what people type alike. */
final class Reading {
    private final Spelling spelling;
    private final WordForms forms;
    private final Compounds compounds;
    private final Optional<UnknownWords> unknown;

    private final Map<String, Set<Concept>> called = new HashMap<>();

    Reading(Language language, Collection<Concept> concepts) {
        Set<String> words = new HashSet<>();
        for (Concept concept : concepts) {
            Label.names(concept, language).map(Text::of).forEach(name -> {
                name.words().forEach(word -> words.add(word.normal()));
                called.computeIfAbsent(name.normal(), n -> new HashSet<>()).add(concept);
            });
        }
        forms = new WordForms(language, Set.copyOf(words), this::areUnlike);
        List.copyOf(words).forEach(word -> words.add(forms.common(word)));
        compounds = switch (language) {
            case SV -> Compounds.of(words);
            case EN -> Compounds.none();
        };
        unknown = switch (language) {
            case SV -> Optional.of(new UnknownWords(words));
            case EN -> Optional.empty();
        };
        spelling = new Spelling(words);
    }

    /** Whether either is the name of something, and nothing has both names. */
    private boolean areUnlike(String one, String other) {
        Set<Concept> ones = called.getOrDefault(one, Set.of());
        Set<Concept> others = called.getOrDefault(other, Set.of());
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    Compounds compounds() {
        return compounds;
    }

    Text label(String name) {
        return read(name, true);
    }

    /** The last word may not be typed to its end. */
    Text typed(String text) {
        return read(text, false);
    }

    private Text read(String text, boolean ended) {
        List<String> words = new ArrayList<>();
        List<String> typed =
                Text.of(text).words().stream().map(Text.Word::normal).toList();
        List<String> written = spelling.of(typed, ended);
        for (int i = 0; i < written.size(); i++) {
            boolean begun = !ended && i + 1 == written.size();
            for (String word : parts(spelling.of(forms.common(written.get(i))), begun)) {
                // "Servitör/servitris" says one thing twice.
                if (words.isEmpty() || word.length() < 3 || !words.getLast().equals(word)) {
                    words.add(word);
                }
            }
        }
        return Text.of(spelling.of(words, ended));
    }

    /** A compound that the taxonomy does not know is what its parts are, written together or apart. */
    private List<String> parts(String word, boolean begun) {
        return spelling.knows(word) || begun && spelling.begins(word)
                ? List.of(word)
                : unknown.map(words -> words.parts(word)).orElse(List.of(word));
    }
}
