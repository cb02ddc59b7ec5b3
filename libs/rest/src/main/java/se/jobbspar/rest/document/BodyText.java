package se.jobbspar.rest.document;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * What is said of a request's body.
 *
 * @param example of its JSON
 * @param content instead of the example, where the code reads a stream: what it may be, by media type
 */
record BodyText(String description, Object example, Map<String, MediaText> content) {
    /** What a body of one media type looks like. */
    record MediaText(Map<String, Object> schema, Object example) {
        MediaType media() {
            MediaType media = OASFactory.createMediaType().schema(SchemaText.of(schema));
            addExample(media, example);
            return media;
        }
    }

    void addTo(RequestBody body, Consumer<String> gaps) {
        body.setDescription(OperationText.said(description, "the body", gaps));
        if (content != null) {
            Content streamed = OASFactory.createContent();
            content.forEach((type, text) -> streamed.addMediaType(type, text.media()));
            body.setContent(streamed);
        } else if (example == null) {
            gaps.accept("has no example of the body");
        } else {
            body.getContent().getMediaTypes().values().forEach(media -> addExample(media, example));
        }
    }

    static void addExample(MediaType media, Object example) {
        media.addExample("example", OASFactory.createExample().value(example));
    }
}
