package se.jobbspar.vacancy.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.vacancy.Change;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.OccupationInRegion;

/** The newest judgement of each occupation and region in one file; older ones change nothing, doubles are refused. */
final class NewestPerSubject {
    private record Taken(int row, Judgement judgement) {}

    private final Tally tally;
    private final Map<OccupationInRegion, Taken> taken = new LinkedHashMap<>();

    NewestPerSubject(Tally tally) {
        this.tally = tally;
    }

    void add(int row, Judgement judgement) {
        Taken earlier = taken.get(judgement.subject());
        int newer = earlier == null
                ? 1
                : judgement.round().compareTo(earlier.judgement().round());
        if (newer == 0) {
            String message = "the same occupation, region and round is in row " + earlier.row();
            tally.reject(List.of(new RowNote(row, "yb_yrke", message)));
            return;
        }
        if (earlier != null) {
            tally.count(List.of(Change.UNCHANGED));
        }
        if (newer > 0) {
            taken.put(judgement.subject(), new Taken(row, judgement));
        }
    }

    List<Judgement> judgements() {
        return taken.values().stream().map(Taken::judgement).toList();
    }
}
