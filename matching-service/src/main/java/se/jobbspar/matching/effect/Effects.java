package se.jobbspar.matching.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.jobbspar.matching.candidate.Openings;
import se.jobbspar.matching.candidate.Unready;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.ShortageOccupationKind;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.training.TrainingFilter;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds what trainings would change for the people of a region. Keeps nothing. */
@ApplicationScoped
public class Effects {
    private static final ShortageOccupationKind SHORTAGE = new ShortageOccupationKind();

    private static final int MOST_OCCUPATIONS = 150;

    private final LiveFeeds feeds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Today today;
    private final WorkAtOnce working;
    private final Duration patience;

    Effects(LiveFeeds feeds, ScoringPolicy policy, Taxonomy taxonomy, Today today, EffectConfig config) {
        this.feeds = feeds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
        this.working = new WorkAtOnce(config.atOnce());
        this.patience = config.patience();
    }

    /**
     * @param counties that the region lies in, at least one
     * @throws ProblemException 503 when another is worked on
     */
    EffectResponse of(String region, List<String> counties) {
        return working.in(() -> {
            try {
                return found(region, counties, today.date());
            } catch (IOException e) {
                throw new UncheckedIOException("The index cannot be read", e);
            }
        });
    }

    private EffectResponse found(String region, List<String> counties, LocalDate day) throws IOException {
        String judgedFor = judgedFor(counties, day);
        DemandFilter open = new DemandFilter(SHORTAGE, Optional.of(judgedFor), Optional.empty(), day);
        List<DemandSource<?>> sources = feeds.demands().read(index -> index.open(open));
        List<Shortage> shortages = taught(first(sources), new TrainingFilter(counties, day));
        List<Unready> unready = shortages.stream().map(Shortage::unready).toList();
        Openings openings = feeds.candidates().read(people -> people.openings(unready, region, day, patience));
        List<Shortage> counted = shortages.subList(0, openings.demands());
        boolean cutShort = sources.size() > counted.size() || counted.stream().anyMatch(Shortage::cutShort);
        return new EffectTelling(counted, openings).of(region, judgedFor, cutShort, policy.version());
    }

    /** Nobody judges for several counties together but the nation. */
    private String judgedFor(List<String> counties, LocalDate day) throws IOException {
        String first = counties.getFirst();
        boolean judged = counties.size() == 1 && feeds.demands().read(index -> index.hasOpen(SHORTAGE, first, day));
        return judged ? first : Places.NATION;
    }

    /** Ends before people are walked through, since a switch of the index of trainings waits for it. */
    private List<Shortage> taught(List<DemandSource<?>> sources, TrainingFilter filter) throws IOException {
        return feeds.trainings().read(index -> {
            Teaching teaching = new Teaching(index, filter, policy, taxonomy);
            List<Shortage> shortages = new ArrayList<>();
            for (DemandSource<?> source : sources) {
                shortages.add(teaching.of(source));
            }
            return shortages;
        });
    }

    private static List<DemandSource<?>> first(List<DemandSource<?>> sources) {
        return sources.stream()
                .sorted(Comparator.<DemandSource<?>, String>comparing(DemandSource::label)
                        .thenComparing(DemandSource::id))
                .limit(MOST_OCCUPATIONS)
                .toList();
    }
}
