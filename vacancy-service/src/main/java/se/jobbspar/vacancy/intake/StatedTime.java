package se.jobbspar.vacancy.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as feeds state them: a day, or a day and a time of day, with or without a zone. Without one it is Sweden's, with one
 * it is converted: an evening in UTC is the next day here.
 */
final class StatedTime {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern FORM = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[Tt ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(?<zone>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[\\w/+-]+])?)?");
    private static final Pattern END_OF_DAY = Pattern.compile("24:00(:00(\\.0+)?)?");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private StatedTime() {}

    /** A day without a time is meant to its end, as 24:00 is. Empty for what is no time. */
    static Optional<ZonedDateTime> parse(String stated) {
        Matcher form = FORM.matcher(stated.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(form.group("day"));
            LocalTime time = timeOfDay(form.group("time"));
            String zone = form.group("zone");
            return Optional.of(
                    zone == null
                            ? ZonedDateTime.of(day, time, SWEDEN)
                            : OffsetDateTime.of(day, time, ZoneOffset.of(zone.toUpperCase(Locale.ROOT)))
                                    .atZoneSameInstant(SWEDEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time of a version of an ad: its timestamp in milliseconds, else the time stated. */
    static Optional<Instant> version(String millis, String stated) {
        if (millis != null && millis.matches("\\d{1,15}")) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)));
        }
        return Optional.ofNullable(stated).flatMap(StatedTime::parse).map(ZonedDateTime::toInstant);
    }

    private static LocalTime timeOfDay(String time) {
        if (time == null || END_OF_DAY.matcher(time).matches()) {
            return LAST_SECOND;
        }
        // A leap second is the last of its minute.
        return LocalTime.parse(time.replaceFirst("(?<=:\\d\\d:)60", "59"));
    }
}
