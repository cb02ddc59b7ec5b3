package se.jobbspar.gateway.console.shortage;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;

/**
 * The shortest training or job track to an occupation, in words.
 *
 * @param address of the page where it is found
 * @param about weeks, start and places left
 */
public record ShortestWay(String address, String name, String about) {
    /** @param way null = none is known, and then there is none */
    static ShortestWay of(Picture.Way way, LocalDate today, Language language) {
        if (way == null) {
            return null;
        }
        WayTexts t = language.texts(WayTexts.class);
        CommonTexts common = language.texts(CommonTexts.class);
        boolean track = way.kind().equals("job-track");
        return new ShortestWay(
                (track ? "/console/job-tracks/" : "/console/trainings/") + way.id(),
                track ? t.track(way.name()) : way.name(),
                Stream.of(
                                way.weeks() == null ? t.weeksUnknown() : common.weeks(way.weeks()),
                                way.begins().isAfter(today)
                                        ? t.starts(way.begins().toString())
                                        : t.joinNow(),
                                way.places() == null ? t.placesUnknown() : t.placesLeft(way.places()))
                        .collect(Collectors.joining(", ")));
    }
}
