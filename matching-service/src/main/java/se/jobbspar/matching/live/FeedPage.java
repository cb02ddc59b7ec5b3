package se.jobbspar.matching.live;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a page in the API document, which cannot name a generic type. */
@Schema(name = "FeedPage", description = "The feeds of this service.")
record FeedPage(List<FeedResponse> items, long total, int page, int limit) {}
