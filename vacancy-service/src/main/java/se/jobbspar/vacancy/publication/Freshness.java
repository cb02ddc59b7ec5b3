package se.jobbspar.vacancy.publication;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Which answer a reader has already (RFC 9110, 13.1); a {@code @BeanParam}. What cannot be read is as if it were not there. */
public class Freshness {
    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    String ifNoneMatch;

    @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE)
    String ifModifiedSince;

    /** The tag alone decides where the reader names one. */
    boolean knows(String tag, Instant lastModified) {
        return ifNoneMatch == null ? isAsNewAs(lastModified) : names(tag);
    }

    /** A proxy that packs an answer makes its tag a weak one. */
    private boolean names(String tag) {
        return Stream.of(ifNoneMatch.split(","))
                .map(named -> named.strip().replaceFirst("^W/", ""))
                .anyMatch(named -> named.equals(tag) || named.equals("*"));
    }

    private boolean isAsNewAs(Instant lastModified) {
        try {
            return ifModifiedSince != null
                    && !lastModified
                            .truncatedTo(ChronoUnit.SECONDS)
                            .isAfter(ZonedDateTime.parse(ifModifiedSince, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
