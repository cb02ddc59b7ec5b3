package se.jobbspar.matching.matchlist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a page in the API document, which cannot name a generic type. */
@Schema(name = "MatchListPage", description = "One page of match lists.")
record MatchListPage(List<MatchListResponse> items, long total, int page, int limit) {}
