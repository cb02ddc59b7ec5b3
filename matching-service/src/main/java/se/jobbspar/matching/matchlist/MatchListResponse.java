package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.matching.decision.DecisionResponse;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;

/**
 * A match list as it was made.
 *
 * @param id null when the list is not recorded
 * @param total how many were considered: all that the caller may see, that are open and of the readiness asked for, and that
 *     can be compared, also those who score nothing; the best are listed
 * @param removed items taken out since, because the person was erased
 * @param note why there is nothing to list, when the reason is the subject
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatchList", description = "A match list with its reasons, as it was made.")
public record MatchListResponse(
        @Schema(description = "Id of the recorded list; absent when the profile came with the request.") @Nullable
        UUID id,

        Instant createdAt,

        @Schema(description = "Version of the scoring policy.", examples = "v2")
        String policy,

        @Schema(description = "Version of the taxonomy.") String taxonomy,

        @Schema(description = "How far the indexes had read their topics.")
        String indexPosition,

        @Schema(
                description =
                        "How many records they had still to read: changes that the list does not know of. Absent when they"
                                + " had read everything.",
                examples = "1200")
        @Nullable
        Long indexLag,

        @Schema(description = "The language of the labels when the list was made.", examples = "sv")
        String language,

        Subject subject,
        @Schema(ref = WordSchemas.AGAINST) String against,

        @Schema(description = "County code the demands were taken from, 00 = the nation.") @Nullable
        String region,

        Purpose purpose,

        @Schema(ref = WordSchemas.READINESS, description = "Only items of this readiness were asked for.") @Nullable
        String readiness,

        @Schema(description = "Only people who come from here were asked for.") @Nullable
        Pool pool,

        @Schema(description = "How many items were asked for at most.")
        int limit,

        @Schema(
                description = "How many were considered, whatever the limit: visible to the caller, open, and of the "
                        + "readiness asked for. Those who score nothing count here and are not listed.")
        long total,

        @Schema(description = "How many items were taken out since because the person was erased.") @Nullable
        Integer removed,

        @Schema(
                description = "empty-profile: nothing is recorded about the person, so there is no score. "
                        + "empty-demand: the demand states nothing that can be compared. "
                        + "nothing-fits: what is listed, if anything, is weak.")
        @Nullable
        String note,

        @Schema(description = "What was asked for instead of what the demand states; absent when it was that.")
        @Nullable
        List<RequirementFact> requirements,

        @Schema(description = "Id of the list that this one was made again of.") @Nullable
        UUID earlier,

        @Schema(description = "Best first; absent in the overview of lists.") @Nullable
        List<MatchItemResponse> items,

        @Schema(description = "Who was in the earlier list and is not in this one, in the order of then.") @Nullable
        List<Target> left) {
    /**
     * Who or what it was made for; a profile that came with the request has neither id nor label, nor a version.
     *
     * @param version null also in the lists of the first days, which did not record it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatchSubject", description = "Who or what the list was made for, and in which version.")
    public record Subject(
            @Schema(ref = WordSchemas.SUBJECT) String type,
            @Nullable UUID id,
            @Schema(examples = "ORE-7K2M") @Nullable String label,

            @Schema(description = "The version of the subject that the list was made from.", examples = "3") @Nullable
            Long version) {
        /** The id of a profile that came with the request is made up and means nothing to anybody. */
        static Subject of(MatchList list) {
            Target subject = list.subject();
            return list.id().isPresent()
                    ? new Subject(
                            subject.type(),
                            subject.id(),
                            subject.label(),
                            list.subjectVersion().orElse(null))
                    : new Subject(subject.type(), null, null, null);
        }
    }

    /** Its scores were of another make, and nobody has put them into words. */
    private static final String FIRST_POLICY = "v1";

    /** Without its items. */
    static MatchListResponse of(MatchList list) {
        return of(list, null, null);
    }

    /**
     * @param reader labels follow the reader's language; in the one the list was made in they are those of that day
     * @param earlier who was where in the list that it was made again of; empty when there was none, or nobody in it
     * @param decided what has been decided since, by the id of what an item is about
     */
    static MatchListResponse of(
            MatchList list, List<Place> earlier, Map<UUID, DecisionResponse> decided, Language reader, Words words) {
        Optional<Moves> moves = earlier.isEmpty() ? Optional.empty() : Optional.of(new Moves(earlier, list));
        boolean same = list.basis().language().equals(reader.tag());
        boolean rated = !list.basis().policy().equals(FIRST_POLICY);
        UnaryOperator<Reasons> shown = same ? UnaryOperator.identity() : r -> r.relabelled(words.in(reader));
        return of(
                list,
                list.items().stream()
                        .map(item -> MatchItemResponse.of(
                                item,
                                moves.map(moved -> moved.rank(item)).orElse(null),
                                shown.apply(item.reasons()),
                                decided.get(item.target().id()),
                                rated,
                                reader))
                        .toList(),
                moves.map(Moves::left).orElse(null));
    }

    private static MatchListResponse of(MatchList list, List<MatchItemResponse> items, List<Target> left) {
        Basis basis = list.basis();
        Terms terms = list.terms();
        return new MatchListResponse(
                list.id().orElse(null),
                list.createdAt(),
                basis.policy(),
                basis.taxonomy(),
                basis.indexPosition(),
                basis.indexLag() == 0 ? null : Long.valueOf(basis.indexLag()),
                basis.language(),
                Subject.of(list),
                terms.against(),
                terms.region(),
                terms.purpose(),
                terms.readiness(),
                terms.pool(),
                terms.most(),
                list.total(),
                list.removed() == 0 ? null : Integer.valueOf(list.removed()),
                list.note(),
                list.requirements(),
                terms.earlier(),
                items,
                left);
    }
}
