package se.jobbspar.participant.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Worded;

/** One page of the people behind an indicator, under the rule that put them there. */
@Schema(description = "One page of the people behind an indicator, under the rule that put them there.")
record PeopleBehindIndicator(
        @Schema(
                implementation = String.class,
                description = "The rule that put them there.",
                examples = "Unemployed on the day of entry, long-term unemployed included.")
        Wording rule,

        @Schema(description = "What is on this page.") List<PersonCounted> items,

        @Schema(description = "How many there are on all pages.", examples = "1")
        long total,

        @Schema(description = "Which page this is, from 1.", examples = "1")
        int page,

        @Schema(description = "How many a page holds at most.", examples = "20")
        int limit)
        implements Worded {
    static PeopleBehindIndicator of(Rule rule, List<Participation> all, Paging paging) {
        List<PersonCounted> items = all.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(PersonCounted::of)
                .toList();
        return new PeopleBehindIndicator(rule.says(), items, all.size(), paging.page(), paging.limit());
    }
}
