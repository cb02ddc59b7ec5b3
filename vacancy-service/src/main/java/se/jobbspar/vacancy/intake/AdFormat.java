package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.jobbspar.intake.CsvRows;
import se.jobbspar.intake.JsonLdRows;
import se.jobbspar.intake.JsonRows;
import se.jobbspar.intake.RowReader;

/** In what form ads are sent. */
enum AdFormat {
    /** That of the employment service's JobSearch and JobStream. */
    @JsonProperty("jobsearch")
    JOBSEARCH("platsbanken", JsonRows.in("hits", AdRow.class).as(row -> row)),

    /** That of schema.org, as employers' own pages have it for search engines. */
    @JsonProperty("jobposting")
    JOBPOSTING("jobposting", new JsonLdRows<>("JobPosting", PostingRow.CALLED, PostingRow.class).as(row -> row)),

    /** A spreadsheet's. */
    @JsonProperty("csv")
    CSV("csv", new CsvRows<>(AdCells.NEEDED, AdCells.ALSO_CALLED, AdCells.class).as(row -> row));

    private final String source;
    private final RowReader<SentAd> rows;

    AdFormat(String source, RowReader<SentAd> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Name of the feed where the sender gives none. */
    String source() {
        return source;
    }

    RowReader<SentAd> rows() {
        return rows;
    }
}
