package se.jobbspar.participant.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an import is.
 *
 * @param received rows to store; 0 while the file is being read
 */
@Schema(description = "How far the import of the coach's municipality is that this process is at.")
public record ImportProgress(
        @Schema(description = "Whether there is one.", examples = "true")
        boolean running,

        @Schema(description = "Rows to store; 0 while the file is being read.", examples = "10000")
        int received,

        @Schema(description = "Rows that are stored.", examples = "2300")
        int done) {
    static final ImportProgress NONE = new ImportProgress(false, 0, 0);
}
