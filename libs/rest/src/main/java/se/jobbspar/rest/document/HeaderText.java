package se.jobbspar.rest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The headers that answers carry, the same wherever they do. */
final class HeaderText {
    private static final Map<String, String> TEXTS = Map.of(
            "Location", "Address of what was made.",
            "ETag", "Version of what is answered, for If-Match.",
            "Last-Modified", "When what is answered last changed.",
            "Content-Language", "Language of the labels, sv or en.",
            "Retry-After", "Seconds until trying again makes sense.");

    private HeaderText() {}

    static Header of(String name) {
        String text = TEXTS.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is not one of the headers " + TEXTS.keySet());
        }
        return OASFactory.createHeader()
                .description(text)
                .schema(OASFactory.createSchema().type(new ArrayList<>(List.of(Schema.SchemaType.STRING))));
    }
}
