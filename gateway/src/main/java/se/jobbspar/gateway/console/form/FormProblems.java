package se.jobbspar.gateway.console.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.jobbspar.gateway.console.Refusal;

/**
 * Why a form was refused, for the summary above it.
 *
 * @param said what is wrong beside the fields
 * @param places what is wrong at fields
 */
public record FormProblems(List<String> said, List<Place> places) {
    public static final FormProblems NONE = new FormProblems(List.of(), List.of());

    public FormProblems {
        said = List.copyOf(said);
        places = List.copyOf(places);
    }

    /**
     * @param id of the element
     * @param message the same words as at the field
     */
    public record Place(String id, String label, String message) {}

    /**
     * What a service says, at the fields it means.
     *
     * @param field the id of the element that a path of the service means; null when the form has none
     * @param label what the element is called
     */
    public static FormProblems of(Refusal refusal, UnaryOperator<String> field, UnaryOperator<String> label) {
        Map<String, String> places = new LinkedHashMap<>();
        List<String> said = new ArrayList<>(refusal.words());
        for (Refusal.Place wrong : refusal.errors()) {
            // A service names no field for what is wrong with a row as a whole.
            String id = wrong.field() == null ? null : field.apply(wrong.field());
            if (id == null) {
                said.add(wrong.message());
            } else {
                places.putIfAbsent(id, wrong.message());
            }
        }
        return new FormProblems(
                said,
                places.entrySet().stream()
                        .map(one -> new Place(one.getKey(), label.apply(one.getKey()), one.getValue()))
                        .toList());
    }

    public boolean isAny() {
        return !said.isEmpty() || !places.isEmpty();
    }

    /** What is wrong at an element; null for nothing. */
    public String at(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .map(Place::message)
                .findFirst()
                .orElse(null);
    }
}
