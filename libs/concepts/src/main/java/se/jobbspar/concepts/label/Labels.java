package se.jobbspar.concepts.label;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.LanguageCodes;

/** The labels of some concepts in one language, ready to be looked for; made once. */
public final class Labels {
    private static final Pattern OF_PAPERS = Pattern.compile(".*(?:examen|utbildning|körkort|legitimation)");
    private final Language language;
    private final Lexicon lexicon;
    private final LabelTrie trie;

    public Labels(Language language, Collection<Concept> concepts) {
        List<LabelForm> forms = concepts.stream()
                .flatMap(concept -> Stream.of(
                                LabelForms.of(concept, language),
                                LabelForms.names(concept),
                                Sayings.of(concept, language))
                        .flatMap(form -> form))
                .filter(form -> !form.words().isEmpty())
                .filter(form -> !Everyday.is(form) && !isReadOtherwise(form))
                .toList();
        Set<String> written = words(forms.stream()
                .filter(form -> form.certainty() == LabelForm.FULL)
                .toList());
        List<LabelForm> likely = forms.stream()
                .filter(form -> form.certainty() >= 0.9
                        || form.isOneWord()
                        || written.contains(form.words().getFirst()))
                .toList();
        Map<String, Set<Concept>> called = new HashMap<>();
        likely.stream().filter(LabelForm::isOneWord).forEach(form -> called.computeIfAbsent(
                        form.words().getFirst(), w -> new HashSet<>(1))
                .add(form.concept()));
        this.language = language;
        this.lexicon =
                new Lexicon(language, words(likely), called.keySet(), (one, other) -> areUnlike(called, one, other));
        this.trie = new LabelTrie(likely);
    }

    /** Languages, education and licences have readers of their own. */
    private static boolean isReadOtherwise(LabelForm form) {
        String word = form.words().getFirst();
        return form.isOneWord()
                && (LanguageCodes.named(word).isPresent()
                        || form.concept().type() == ConceptType.SKILL
                                && OF_PAPERS.matcher(word).matches());
    }

    private static Set<String> words(List<LabelForm> forms) {
        return forms.stream().flatMap(form -> form.words().stream()).collect(Collectors.toSet());
    }

    /** Whether each is the name of something, and nothing has both names. */
    private static boolean areUnlike(Map<String, Set<Concept>> called, String one, String other) {
        Set<Concept> ones = called.getOrDefault(one, Set.of());
        Set<Concept> others = called.getOrDefault(other, Set.of());
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    /**
     * To read texts with; what it remembers of their words goes with it.
     *
     * @param bare whether they have lost all å, ä and ö
     */
    public MentionReader reader(boolean bare) {
        return new LabelReader(this, bare);
    }

    Language language() {
        return language;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    LabelTrie trie() {
        return trie;
    }
}
