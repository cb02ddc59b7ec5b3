package se.jobbspar.gateway.console.track;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.training.Part;
import se.jobbspar.gateway.console.training.PartForm;

/**
 * The form of one measure of a track.
 *
 * @param trainings that it can be, by their ids
 */
record StepForm(Part part, Map<String, JsonNode> trainings) implements PartForm {
    static final String STEPS = "steps";

    /** What is left open of a training is as the training says. */
    @Override
    public ObjectNode completed(ObjectNode step) {
        JsonNode training = trainings.get(step.path("training").asText(""));
        if (training != null) {
            for (String field : List.of("name", "weeks")) {
                if (!step.hasNonNull(field)) {
                    step.set(field, training.path(field));
                }
            }
        }
        return step;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.choice(
                        part.field("training"),
                        List.copyOf(trainings.keySet()),
                        (id, language) -> trainings.get(id).path("name").asText()),
                text(part.field("name")),
                amount(part.field("weeks")));
    }

    @Override
    public String title(boolean withoutRow, Language language) {
        return language.texts(TrackTexts.class).stepTitle(part.added());
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(TrackTexts.class).field("step." + part.last(field));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(TrackTexts.class).hint("step." + part.last(field));
    }

    @Override
    public String removal(Language language) {
        return part.added() ? "" : language.texts(TrackTexts.class).stepRemoval();
    }
}
