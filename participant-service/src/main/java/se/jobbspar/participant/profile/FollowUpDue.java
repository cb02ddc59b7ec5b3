package se.jobbspar.participant.profile;

import java.util.List;
import java.util.stream.Collectors;
import se.jobbspar.participant.history.Standing;

/** That an outcome of a {@code Participant person} has come to a milestone at which nobody has asked, in HQL. */
final class FollowUpDue {
    /** After how long, as the database counts: a month after the 31st is the last day of a shorter month. */
    static final List<String> MILESTONES = List.of("28 days", "3 months", "6 months", "12 months");

    /** After which there is something to ask about. */
    static final List<String> SELF_SUPPORT = List.of("work", "own-business", "studies");

    static final String CONDITION = Standing.about(
            "outcome",
            "outcome",
            Standing.field("outcome", "kind") + " in ('" + String.join("', '", SELF_SUPPORT) + "') and ("
                    + MILESTONES.stream().map(FollowUpDue::unasked).collect(Collectors.joining(" or "))
                    + ")");

    private FollowUpDue() {}

    private static String unasked(String milestone) {
        String asked = Standing.of(
                "outcome",
                "follow-up",
                "heard",
                Standing.field("heard", "milestone") + " = '" + milestone.replace(' ', '-') + "'");
        // Of a job whose last day was before there is nothing to ask.
        String passed = "cast(sql('cast(? ->> ''on'' as date) + interval ''" + milestone
                + "'' <= least(?, cast(? #>> ''{job,to}'' as date))', outcome.state, :today, outcome.state) as boolean)";
        return "(" + passed + " = true and not " + asked + ")";
    }
}
