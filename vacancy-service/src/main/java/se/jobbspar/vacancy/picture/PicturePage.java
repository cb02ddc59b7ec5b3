package se.jobbspar.vacancy.picture;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/** One page of a region's picture. */
@Schema(description = "One page of a region's picture.")
public record PicturePage(
        @Schema(description = "What is on this page.") List<ShortagePicture> items,

        @Schema(description = "How many there are on all pages.")
        long total,

        @Schema(description = "Which page this is, from 1.") int page,

        @Schema(description = "How many a page holds at most.")
        int limit)
        implements Worded {}
