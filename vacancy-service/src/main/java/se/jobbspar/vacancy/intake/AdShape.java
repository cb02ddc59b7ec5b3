package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Tells the end of an ad from an ad, before the rest of the row is looked at: feeds send it with true, "true" or 1, or with
 * its day alone, and with other fields in shapes of their own.
 */
final class AdShape extends JsonDeserializer<AdRow> {
    @Override
    public AdRow deserialize(JsonParser row, DeserializationContext context) throws IOException {
        JsonNode ad = context.readTree(row);
        return isEnd(ad)
                ? new EndedAd(text(ad, "id"), text(ad, "removed_date"), text(ad, "timestamp"))
                : context.readTreeAsValue(ad, AdJson.class);
    }

    private static boolean isEnd(JsonNode ad) {
        String removed = text(ad, "removed");
        return removed == null
                ? text(ad, "removed_date") != null
                : removed.equalsIgnoreCase("true") || removed.equals("1");
    }

    /** Null for what is absent, null, blank or no single value. */
    private static String text(JsonNode ad, String field) {
        String text = ad.path(field).asText("").strip();
        return text.isEmpty() || text.equals("null") ? null : text;
    }
}
