package se.jobbspar.vacancy.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Reading;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.vacancy.headcount.AgeBand;
import se.jobbspar.vacancy.headcount.Counted;

/**
 * Refuses ages that overlap others of the same unit and occupation, such as 50+ beside 60+: their people would be counted
 * twice, and which number holds the others must not be guessed. The same ages again are told of elsewhere.
 */
final class AgesOnce implements Reading<HeadcountRow, Counted> {
    /** @param row of the file; 0 = of one before it */
    private record Seen(AgeBand ages, int row) {}

    private final Reading<HeadcountRow, Counted> rows;
    private final Map<Counted.Staff, List<Seen>> seen = new HashMap<>();

    /** @param before what earlier files of the same day have counted */
    AgesOnce(Reading<HeadcountRow, Counted> rows, Collection<Counted.Group> before) {
        this.rows = rows;
        before.forEach(group -> bandsOf(group).add(new Seen(group.ages(), 0)));
    }

    @Override
    public Optional<Counted> read(HeadcountRow row, RowNotes notes) {
        Optional<Counted> counted = rows.read(row, notes);
        counted.map(Counted::group).ifPresent(group -> check(group, notes));
        return counted;
    }

    private void check(Counted.Group group, RowNotes notes) {
        List<Seen> bands = bandsOf(group);
        if (bands.stream().anyMatch(band -> band.ages().equals(group.ages()))) {
            return;
        }
        bands.stream()
                .filter(band -> band.ages().overlaps(group.ages()))
                .findFirst()
                .ifPresentOrElse(
                        other -> notes.error("alder", overlaps(other)),
                        () -> bands.add(new Seen(group.ages(), notes.row())));
    }

    private List<Seen> bandsOf(Counted.Group group) {
        return seen.computeIfAbsent(group.staff(), first -> new ArrayList<>());
    }

    private static Wording overlaps(Seen other) {
        return other.row() > 0
                ? Wording.of(
                        "overlaps the ages in row " + other.row()
                                + ", so people would be counted twice; keep one of the two",
                        "överlappar åldrarna på rad " + other.row()
                                + ", så personer skulle räknas två gånger; behåll en av dem")
                : Wording.of(
                        "overlaps ages of the same day counted before; take that day's count back first",
                        "överlappar åldrar som redan räknats samma dag; ta tillbaka den dagens räkning först");
    }
}
