package se.jobbspar.participant.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import se.jobbspar.participant.circumstance.CircumstancesResponse;
import se.jobbspar.participant.coaching.CoachingResponse;
import se.jobbspar.participant.contactlog.ContactResponse;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.history.EntryResponse;
import se.jobbspar.participant.plan.PlanResponse;
import se.jobbspar.participant.profile.MergeResponse;
import se.jobbspar.participant.profile.ParticipantResponse;
import se.jobbspar.participant.profile.SenderReference;

/**
 * All that this service holds on a person, each part as its own operation answers it.
 *
 * @param senders where files brought the person from
 * @param coaching with every hand-over
 * @param contactLog every entry, the latest first
 * @param circumstances null when the responsible coach alone may take them out
 * @param history all that was said of what happened, every version
 * @param fundAttributes what was stated for a fund, by enrolment
 * @param merges who was made one with the person, as long as that can be undone
 * @param withheld the parts that are left out for the coach who asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterExtract(
        Instant takenAt,
        ParticipantResponse participant,
        List<SenderReference> senders,
        CoachingResponse coaching,
        PlanResponse plan,
        List<ContactResponse> contactLog,
        @Nullable CircumstancesResponse circumstances,
        List<EntryResponse> history,
        List<FundAttributes> fundAttributes,
        List<MergeResponse> merges,
        List<String> withheld) {}
