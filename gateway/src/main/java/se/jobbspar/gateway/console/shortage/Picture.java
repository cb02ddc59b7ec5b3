package se.jobbspar.gateway.console.shortage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import se.jobbspar.taxonomy.Places;

/** A page of what is said of occupations in a region. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Picture(List<Occupation> items, long total) implements Listed<Picture.Occupation> {
    public Picture {
        items = List.copyOf(items);
    }

    /** A municipality, as a source. */
    public static final String OWN = "municipality";

    /** Who judges, those of whole regions first. */
    static final List<String> SOURCES = List.of("barometer", "regional-forecast", OWN);

    /**
     * @param occupation SSYK 2012 code
     * @param judgements the nearest region first
     * @param disputed whether a municipality judges otherwise than the nearest barometer
     * @param positions how many people the open vacancies are for
     * @param shortestWay null = none is known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Occupation(
            String occupation,
            String name,
            List<Judged> judgements,
            boolean disputed,
            long vacancies,
            long positions,
            Way shortestWay) {
        public Occupation {
            judgements = List.copyOf(judgements);
        }

        static Occupation unspoken(Needs.Need need) {
            return new Occupation(
                    need.occupation(), need.name(), List.of(), false, need.vacancies(), need.positions(), null);
        }

        /** What a source says of the nearest regions that it says anything of: each municipality or county, else the nation. */
        List<Judged> nearest(String source) {
            List<Judged> all =
                    judgements.stream().filter(judged -> judged.isBy(source)).toList();
            List<Judged> near = all.stream()
                    .filter(judged -> !judged.region().equals(Places.NATION))
                    .toList();
            return near.isEmpty() ? all : near;
        }

        /** Whether the picture has it; of others it is not told what leads to them. */
        boolean isSpoken() {
            return !judgements.isEmpty() || vacancies > 0;
        }

        boolean isShort() {
            return judgements.stream().anyMatch(judged -> "shortage".equals(judged.situation()));
        }
    }

    /**
     * What one source says.
     *
     * @param source barometer, regional-forecast or municipality
     * @param region SCB code; 00 = the nation
     * @param period a round, or the day of an assessment
     * @param situation null = not judged
     * @param outlook need in five years; null = not judged
     * @param provenance who says so; of a municipality its reason
     * @param name what the source calls the occupation; null = by its code alone
     * @param before what it said the time before; null = this is the first, or it is not told
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Judged(
            String source,
            String region,
            String period,
            String situation,
            String outlook,
            String provenance,
            String name,
            Earlier before) {
        boolean isBy(String asked) {
            return source.equals(asked);
        }
    }

    /** @param situation null = not judged; outlook too */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Earlier(String period, String situation, String outlook) {}

    /**
     * A training or job track that can be begun.
     *
     * @param kind training or job-track
     * @param weeks null = not known
     * @param begins the first day; may be past where people may join later
     * @param places left; null = not known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Way(String kind, String id, String name, Integer weeks, LocalDate begins, Integer places) {}
}
