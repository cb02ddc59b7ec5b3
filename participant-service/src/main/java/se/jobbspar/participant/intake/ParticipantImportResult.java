package se.jobbspar.participant.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.intake.ImportResult;
import se.jobbspar.intake.RowNote;
import se.jobbspar.participant.profile.Taken;
import se.jobbspar.rest.Worded;

/**
 * What an import of people did, or with dryRun would do.
 *
 * @param remaining rows there was no time for; the same file again takes them
 * @param flagged how many of those that were taken seem to be there already; each has a notice
 */
@Schema(
        description = "What an import did, or with dryRun would do. created, updated, unchanged, rejected and remaining"
                + " add up to received; flagged are those of them who seem to be there already under another reference or none."
                + " errors and notices hold the first 1,000 each.")
public record ParticipantImportResult(
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,

        @Schema(description = ImportResult.REMAINING, examples = "0")
        int remaining,

        int flagged,
        List<RowNote> errors,
        List<RowNote> notices)
        implements Worded {
    private static final int MAX_NOTES = 1_000;

    public ParticipantImportResult {
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
    }

    static ParticipantImportResult of(ImportResult result, List<Taken> taken) {
        Stream<RowNote> stored = taken.stream()
                .flatMap(batch -> Stream.of(batch.left(), batch.flagged()))
                .flatMap(List::stream);
        return new ParticipantImportResult(
                result.received(),
                result.created(),
                result.updated(),
                result.unchanged(),
                result.rejected(),
                result.remaining(),
                taken.stream().mapToInt(batch -> batch.flagged().size()).sum(),
                result.errors(),
                Stream.concat(result.notices().stream(), stored)
                        .sorted(Comparator.comparingInt(RowNote::row))
                        .limit(MAX_NOTES)
                        .toList());
    }
}
