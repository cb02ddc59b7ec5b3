package se.jobbspar.gateway.console.track;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The job tracks that were asked for.
 *
 * @param q part of the name; empty for all
 * @param which all, or those that somebody can enter
 * @param planner whether the visitor may lay one
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TracksPage(
        Frame frame, String q, List<Choice> which, List<Track> tracks, long total, Pages pages, boolean planner)
        implements TemplateInstance {}
