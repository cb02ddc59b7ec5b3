package se.jobbspar.matching.live;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.matching.feed.parked.ParkedRecord;

/** The form of a page in the API document, which cannot name a generic type. */
@Schema(name = "ParkedRecordPage", description = "One page of parked records.")
record ParkedRecordPage(List<ParkedRecord> items, long total, int page, int limit) {}
