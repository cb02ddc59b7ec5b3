package se.jobbspar.gateway.console.revision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.gateway.console.form.FilledForm;
import se.jobbspar.gateway.console.matchlist.AskedRequirement;

/** What is to be asked for instead: for each requirement of the list must, wish or nothing, and perhaps a level of Swedish. */
public class RevisionForm implements FilledForm {
    private static final String LEFT_OUT = "none";

    @RestPath
    UUID id;

    @RestForm
    List<String> kind;

    @RestForm
    List<String> concept;

    @RestForm
    List<String> level;

    @RestForm
    List<String> importance;

    /** CEFR level of Swedish that becomes a must; empty = none more. */
    @RestForm
    String swedish;

    /** Of the page that the form stood in. */
    @RestForm
    String key;

    List<AskedRequirement> requirements() {
        List<AskedRequirement> asked = new ArrayList<>();
        int rows = kind == null ? 0 : kind.size();
        for (int i = 0; i < rows; i++) {
            if (!LEFT_OUT.equals(importance.get(i))) {
                asked.add(new AskedRequirement(
                        kind.get(i), given(concept.get(i)), given(level.get(i)), importance.get(i)));
            }
        }
        if (given(swedish) != null) {
            asked.removeIf(requirement -> requirement.kind().equals("language") && "sv".equals(requirement.concept()));
            asked.add(new AskedRequirement("language", "sv", swedish, "must"));
        }
        return asked;
    }

    /** Whether each row of the form came whole. */
    boolean isWhole() {
        int rows = size(kind);
        return size(concept) == rows && size(level) == rows && size(importance) == rows;
    }

    private static int size(List<String> fields) {
        return fields == null ? 0 : fields.size();
    }

    private static String given(String field) {
        return field == null || field.isBlank() ? null : field;
    }

    /** A button that is pressed twice makes one list; null for a form that has no key. */
    String key() {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes((key + requirements()).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    @Override
    public String address() {
        return "/console/match-lists/" + id + "/again";
    }
}
