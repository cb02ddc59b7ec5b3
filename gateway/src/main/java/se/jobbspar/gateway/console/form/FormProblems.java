package se.jobbspar.gateway.console.form;

import java.util.List;

/**
 * Why a form was refused, for the summary above it.
 *
 * @param said what is wrong beside the fields
 * @param places what is wrong at fields
 */
public record FormProblems(List<String> said, List<Place> places) {
    public FormProblems {
        said = List.copyOf(said);
        places = List.copyOf(places);
    }

    /**
     * @param id of the element
     * @param message the same words as at the field
     */
    public record Place(String id, String label, String message) {}

    public boolean isAny() {
        return !said.isEmpty() || !places.isEmpty();
    }
}
