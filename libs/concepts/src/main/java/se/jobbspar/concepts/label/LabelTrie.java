package se.jobbspar.concepts.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Label forms by their words, so that a text is read word by word whatever the number of labels. */
final class LabelTrie {
    /** What says less than this surely is dropped where two concepts are said by it. */
    private static final double SURE = 0.9;

    private static final Comparator<LabelForm> BEST = Comparator.comparingDouble(LabelForm::certainty)
            .thenComparing(form -> startsWith(form.concept().sv().preferred(), form)
                    || startsWith(form.concept().en().preferred(), form))
            .thenComparing(form -> form.concept().type(), Comparator.reverseOrder())
            .thenComparing(form -> form.concept().id(), Comparator.reverseOrder());

    private final Node root = new Node(new HashMap<>(2));

    /** A word on the way, and what is named by the words up to it. */
    static final class Node {
        private Map<String, Node> next;
        private Named named;

        private Node(Map<String, Node> next) {
            this.next = next;
        }

        Optional<Node> next(String word) {
            return Optional.ofNullable(next.get(word));
        }

        /** The same way on, where nothing ends: after a filler. */
        Node withoutName() {
            return new Node(next);
        }

        Optional<Named> named() {
            return Optional.ofNullable(named);
        }
    }

    LabelTrie(List<LabelForm> forms) {
        Map<String, String> one = new HashMap<>();
        Map<List<String>, List<LabelForm>> byWords = new HashMap<>();
        forms.forEach(form ->
                byWords.computeIfAbsent(form.words(), w -> new ArrayList<>(1)).add(form));
        byWords.forEach((words, same) -> same.stream()
                .max(BEST)
                .filter(best -> best.certainty() >= SURE || concepts(same).size() == 1)
                .map(best -> best.certainty() < LabelForm.FULL && concepts(same).size() > 1 ? best.shared() : best)
                .ifPresent(form -> put(form, one)));
        freeze(root);
    }

    /** Most have one way on or none: a map of that size takes little room. */
    private static void freeze(Node node) {
        node.next.values().forEach(LabelTrie::freeze);
        node.next = Map.copyOf(node.next);
    }

    private static boolean startsWith(String label, LabelForm form) {
        return label.regionMatches(true, 0, form.raw(), 0, form.raw().length());
    }

    private static Set<String> concepts(List<LabelForm> forms) {
        Set<String> ids = new HashSet<>();
        forms.forEach(form -> ids.add(form.concept().id()));
        return ids;
    }

    private void put(LabelForm form, Map<String, String> one) {
        Node node = root;
        for (String word : form.words()) {
            node = node.next.computeIfAbsent(one.computeIfAbsent(word, w -> w), w -> new Node(new HashMap<>(2)));
        }
        node.named = Named.of(form);
    }

    Node root() {
        return root;
    }
}
