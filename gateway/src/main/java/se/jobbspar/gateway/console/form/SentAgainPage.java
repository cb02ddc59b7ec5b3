package se.jobbspar.gateway.console.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.Frame;

/** What was filled in when the session ended, to be sent again after signing in in another window. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SentAgainPage(Frame frame, String address, Map<String, List<String>> fields)
        implements TemplateInstance {}
