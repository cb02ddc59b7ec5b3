package se.jobbspar.gateway.console.mapping;

import java.util.List;
import java.util.Optional;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.form.FormProblems;

/** Something to fill in, called as the service calls it. */
interface FormInput {
    /** Of the element, since a name with a dot is none for a style sheet. */
    String id();

    String name();

    String label();

    /** What a service refuses, at the inputs it means; a place in a list ({@code occupations[2]}) means the list. */
    static FormProblems problems(Refusal refusal, List<? extends FormInput> inputs) {
        return FormProblems.of(
                refusal,
                path -> inputs.stream()
                        .filter(input -> path.equals(input.name()) || path.startsWith(input.name() + "["))
                        .map(FormInput::id)
                        .findFirst()
                        .orElse(null),
                id -> labelled(id, inputs).orElse(id));
    }

    private static Optional<String> labelled(String id, List<? extends FormInput> inputs) {
        return inputs.stream()
                .filter(input -> input.id().equals(id))
                .map(FormInput::label)
                .findFirst();
    }
}
