package se.jobbspar.rest.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is said of one answer; may be its description alone.
 *
 * @param headers names of those that come with it, each a {@link HeaderText}
 * @param example of its body; null where there is none
 * @param content what it may be instead of JSON, by media type
 */
record ResponseText(String description, List<String> headers, Object example, Map<String, BodyText.MediaText> content) {
    @JsonCreator
    ResponseText {
        headers = headers == null ? List.of() : headers;
        content = content == null ? Map.of() : content;
    }

    @JsonCreator
    static ResponseText of(String description) {
        return new ResponseText(description, List.of(), null, Map.of());
    }

    /** The code knows the shape of what is answered when all is well, but not with which status. */
    static void addTo(APIResponses answers, Map<String, ResponseText> texts, Consumer<String> gaps) {
        Map<String, APIResponse> known =
                Optional.ofNullable(answers.getAPIResponses()).orElse(Map.of());
        List<String> well = known.keySet().stream().filter(ResponseText::isWell).toList();
        Content content = well.stream()
                .map(status -> known.get(status).getContent())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        well.forEach(answers::removeAPIResponse);
        if (texts.keySet().stream().noneMatch(ResponseText::isWell)) {
            gaps.accept("has no text for what it answers");
        }
        texts.forEach((status, text) ->
                answers.addAPIResponse(status, text.response(status, isWell(status) ? content : null, gaps)));
    }

    private static boolean isWell(String status) {
        return status.startsWith("2");
    }

    private APIResponse response(String status, Content answered, Consumer<String> gaps) {
        APIResponse response =
                OASFactory.createAPIResponse().description(OperationText.said(description, "answer " + status, gaps));
        headers.forEach(name -> response.addHeader(name, HeaderText.of(name)));
        if ((answered == null) != (example == null)) {
            gaps.accept(
                    example == null ? "has no example of answer " + status : "answers " + status + " without a body");
        } else if (answered != null) {
            Content shown = OASFactory.createContent();
            answered.getMediaTypes().forEach((type, media) -> shown.addMediaType(type, media(type, media)));
            response.setContent(shown);
        }
        return response;
    }

    private MediaType media(String type, MediaType answered) {
        if (content.containsKey(type)) {
            return content.get(type).media();
        }
        MediaType media = OASFactory.createMediaType().schema(answered.getSchema());
        BodyText.addExample(media, example);
        return media;
    }
}
