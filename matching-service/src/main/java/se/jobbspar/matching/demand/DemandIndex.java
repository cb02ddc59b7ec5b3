package se.jobbspar.matching.demand;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.LuceneIndex;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** Demands, ready to be scored for a person. One thread writes; any number may search. */
public final class DemandIndex extends LuceneIndex {
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final ReadyDemands ready;
    private final Set<String> changed = new HashSet<>();

    private DemandIndex(LiveIndex index, DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy) {
        super(index);
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.ready = new ReadyDemands(kinds, policy, taxonomy, ReadyDemands.MOST);
    }

    /**
     * Opens what the directory holds, or an empty index. Throws {@link se.jobbspar.matching.index.LayoutChanged} when it was
     * written with another layout: rebuild into another directory then.
     */
    public static DemandIndex open(Directory directory, DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy)
            throws IOException {
        return new DemandIndex(LiveIndex.open(directory, layout(policy, taxonomy)), kinds, policy, taxonomy);
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(ScoringPolicy policy, Taxonomy taxonomy) {
        return "demands-" + DemandDocument.SCHEMA + "+" + policy.version() + "+" + taxonomy.version();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(DemandSource<?> source) throws IOException {
        // What cannot be scored must fail here, where it can be parked, and not in every search that meets it.
        Document document = DemandDocument.of(source, source.demand(policy, taxonomy));
        return note(source.id(), index.put(source.id(), source.version(), document));
    }

    @Override
    public boolean bury(String id, long version, Instant time) throws IOException {
        return note(id, super.bury(id, version, time));
    }

    private boolean note(String id, boolean written) {
        if (written) {
            changed.add(id);
        }
        return written;
    }

    @Override
    public void refresh() throws IOException {
        super.refresh();
        // Not before: a search of the older state would only put it back.
        changed.forEach(id -> ready.forget(UUID.fromString(id)));
        changed.clear();
    }

    /** The {@code k} best for the person, exactly; see {@link Hits}. */
    public Hits<LiveDemand> top(Candidate candidate, DemandFilter filter, int k) throws IOException {
        policy.requireSame(candidate.policy());
        if (candidate.isEmpty()) {
            return new Hits<>(List.of(), 0);
        }
        ready.forgetClosed(filter.today());
        Ranking ranking = new Ranking(new Answers(candidate, filter.today(), ready.asked()), filter, k);
        return index.search(searcher -> {
            new OpenDemands(ready, candidate.skills(), ranking::consider).visit(searcher, DemandQuery.of(filter));
            return ranking.hits(
                    doc -> ready.make(searcher.storedFields().document(doc)).orElseThrow());
        });
    }

    private DemandSource<?> source(IndexSearcher searcher, int doc) throws IOException {
        return DemandDocument.read(searcher.storedFields().document(doc), kinds).orElseThrow();
    }

    /** All that are open, whoever they fit. */
    public List<DemandSource<?>> open(DemandFilter filter) throws IOException {
        return index.search(searcher -> {
            List<DemandSource<?>> open = new ArrayList<>();
            Query query = DemandQuery.of(filter);
            int all = searcher.count(query);
            // A search sets room aside for as many as are asked for, and takes no 0.
            for (ScoreDoc found : searcher.search(query, Math.max(all, 1)).scoreDocs) {
                open.add(source(searcher, found.doc));
            }
            return open;
        });
    }

    /** Whether the region, an SCB county code or {@code 00}, has any demand of this kind that is open on that day. */
    public boolean hasOpen(DemandKind<?> kind, String region, LocalDate day) throws IOException {
        DemandFilter open = new DemandFilter(kind, Optional.of(region), Optional.empty(), day);
        return index.search(searcher -> searcher.count(DemandQuery.of(open))) > 0;
    }

    /** The demand, if alive as of the last refresh, closed or not. */
    public Optional<LiveDemand> find(String id) throws IOException {
        return index.find(id).flatMap(ready::make);
    }

    int kept() {
        return ready.size();
    }
}
