package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;

/** A question as it is asked; a {@code @BeanParam}. Without a municipality it is about the own one. */
public class ReportQuestion {
    /** What a coach alone is told, and of the own people alone. */
    static final Wording OWN_ALONE = Wording.of(
            "is for a coach who asks about the own municipality alone",
            "är till för en coach som frågar om enbart den egna kommunen");

    @QueryParam("programme")
    String programme;

    @QueryParam("municipality")
    List<String> municipalities;

    @QueryParam("pool")
    String pool;

    @QueryParam("measure")
    String measure;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("at")
    String at;

    /** @throws ProblemException 400 for what is no id */
    Optional<UUID> programme() {
        try {
            return Optional.ofNullable(programme).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.validation(
                    "programme", Wording.of("must be the id of a programme", "ska vara ett projekts id"));
        }
    }

    /** Whether it is about the own municipality alone, whose coaches see everybody it counts. */
    boolean isAboutOwnPeople(Workplace own) {
        return municipalities(own).equals(Set.of(own.municipality().digits()));
    }

    /**
     * As a coach asks about the own municipality.
     *
     * @throws ProblemException 400 for a value that is none of those there are, and a day to come
     */
    Question exact(Workplace own, LocalDate today) {
        LocalDate day = Today.parse("at", at).orElse(today);
        if (day.isAfter(today)) {
            throw ProblemException.validation("at", Wording.of("must not be to come", "får inte vara i framtiden"));
        }
        return new Question(
                programme().orElse(null),
                municipalities(own),
                WireName.parse("pool", pool, Pool.class).orElse(null),
                WireName.parse("measure", measure, MeasureKind.class).orElse(null),
                Today.parse("from", from).orElse(null),
                Today.parse("to", to).orElse(null),
                day);
    }

    /**
     * The cell of the published table that it asks for.
     *
     * @param asked the programme, where it asks about one
     * @throws ProblemException 400 for what the table is not parted by
     */
    Cell published(Workplace own, @Nullable Programme asked) {
        notPublished("pool", pool);
        notPublished("measure", measure);
        notPublished("at", at);
        String period = PublishedPeriod.of(
                        Today.parse("from", from).orElse(null),
                        Today.parse("to", to).orElse(null))
                .orElseThrow(
                        () -> ProblemException.validation(
                                "from",
                                Wording.of(
                                        "must begin, and to must end, one whole quarter or one whole year; leave out both for all time",
                                        "ska börja och to sluta ett helt kvartal eller ett helt år; utelämna båda för hela tiden")));
        String one = asked == null ? Dimension.ALL : asked.id().toString();
        return Cell.of(one, publishedMunicipality(own, asked), period);
    }

    private String publishedMunicipality(Workplace own, @Nullable Programme asked) {
        Set<String> wanted = municipalities(own);
        Set<String> readable = asked == null ? Set.of(own.municipality().digits()) : Set.copyOf(asked.municipalities());
        if (readable.containsAll(wanted) && wanted.size() == 1) {
            return wanted.iterator().next();
        }
        if (asked != null && wanted.equals(readable)) {
            return Dimension.ALL;
        }
        throw ProblemException.validation(
                "municipality",
                Wording.of(
                        "must be the own one, or with a programme one or all of its municipalities",
                        "ska vara den egna, eller med ett projekt en eller alla av dess kommuner"));
    }

    private Set<String> municipalities(Workplace own) {
        return municipalities == null || municipalities.isEmpty()
                ? Set.of(own.municipality().digits())
                : Set.copyOf(municipalities);
    }

    private static void notPublished(String name, @Nullable String given) {
        if (given != null) {
            throw ProblemException.validation(name, OWN_ALONE);
        }
    }
}
