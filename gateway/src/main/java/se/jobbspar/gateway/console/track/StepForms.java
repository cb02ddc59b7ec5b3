package se.jobbspar.gateway.console.track;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.training.KeptClient;
import se.jobbspar.gateway.console.training.Part;
import se.jobbspar.gateway.console.training.TrainingClient;

/** Forms of measures, with the trainings to choose from: those of the own municipality that can be begun, and the chosen one. */
@RequestScoped
class StepForms {
    /** As many as one page of the service holds. */
    private static final int MOST = 100;

    private final TrainingClient trainings;
    private final KeptClient client;
    private final Visit visit;

    StepForms(@RestClient TrainingClient trainings, @RestClient KeptClient client, Visit visit) {
        this.trainings = trainings;
        this.client = client;
        this.visit = visit;
    }

    StepForm of(JsonNode track, int at) {
        OnBehalf who = visit.onBehalf();
        Part part = Part.of(track, StepForm.STEPS, at);
        Map<String, JsonNode> known = new LinkedHashMap<>();
        String chosen = track.path(StepForm.STEPS).path(at).path("training").asText("");
        if (!chosen.isEmpty()) {
            known.put(chosen, client.get(who, "trainings", UUID.fromString(chosen)));
        }
        trainings
                .list(who, null, null, visit.municipality(), true, 1, MOST)
                .path("items")
                .forEach(training -> known.putIfAbsent(training.path("id").asText(), training));
        return new StepForm(part, known);
    }
}
