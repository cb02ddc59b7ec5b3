package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Imports through the gateway, by the planner. */
record Importing(Door door) {
    /** The ads are a year old: they are kept open, else there would be nothing to match. */
    JsonNode archivedAds(Path file) {
        return file("/vacancy/v1/vacancies/import?openUntil=2099-12-31", file, "application/json");
    }

    JsonNode barometer(Path file, String type) {
        return file("/vacancy/v1/shortage-occupations/import", file, type);
    }

    private JsonNode file(String path, Path file, String type) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder().header("Content-Type", type);
            return ran(door.send("planner", path, request.POST(HttpRequest.BodyPublishers.ofFile(file))));
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode ads(JsonNode ads) {
        return ran(door.post("planner", "/vacancy/v1/vacancies/import", ads));
    }

    private static JsonNode ran(Answer answer) {
        assertEquals(200, answer.status(), answer::toString);
        return answer.body();
    }

    /** Ads in the format of the JobSearch API; the same numbers get the same ids whatever the headline. */
    static JsonNode invented(int count, String headline) {
        ArrayNode ads = new ObjectMapper().createArrayNode();
        for (int i = 0; i < count; i++) {
            ObjectNode ad = ads.addObject();
            ad.put("id", "invented-" + i).put("headline", headline + " " + i).put("removed", false);
            ad.put("application_deadline", "2099-12-31T23:59:59");
            ad.putObject("employer").put("name", "Kvarnholms Storkök AB");
            ad.putObject("occupation_group")
                    .put("legacy_ams_taxonomy_id", "9412")
                    .put("label", "Köksbiträden");
            ad.putObject("workplace_address").put("municipality_code", "1880");
            ad.putObject("description").put("text", "Vi söker dig som vill arbeta i vårt kök.");
        }
        return ads;
    }
}
