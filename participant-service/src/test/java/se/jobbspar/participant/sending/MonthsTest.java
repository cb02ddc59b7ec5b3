package se.jobbspar.participant.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.report.Facts;
import se.jobbspar.participant.report.RandomHistory;

/** Months are sent as they become known, through random histories in which people come again and things are said anew. */
class MonthsTest {
    private static final int HISTORIES = 300;
    private static final LocalDate FIRST = LocalDate.parse("2020-01-10");

    private final List<Sent> sendings = new ArrayList<>();
    private final Map<YearMonth, MonthFigures> addedUp = new HashMap<>();
    private final Map<YearMonth, String> sentRows = new HashMap<>();
    private int again;

    @Test
    void differencesThatWereSentAddUpToWhatIs() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            sendings.clear();
            addedUp.clear();
            sentRows.clear();
            RandomHistory history = new RandomHistory(seed, 1 + seed % 12);
            UUID programme = history.anyProgramme();
            for (int month = 0; month < 24; month++) {
                sendAll(history, programme, FIRST.plusMonths(month));
            }
        }
        assertTrue(again > HISTORIES, "months were sent again: " + again);
    }

    private void sendAll(RandomHistory history, UUID programme, LocalDate today) {
        Facts facts = Facts.knownOn(today, history.story.sayings, history.mergedInto);
        SortedMap<YearMonth, MonthRows> rows = MonthRows.of(facts, programme, today);
        YearMonth current = YearMonth.from(today);
        Months months = Months.of(rows, sendings, current);
        markedFromTheFirstThatDiffersOn(months, rows, current);
        for (Optional<Month> next = months.next(); next.isPresent(); next = months.next()) {
            send(next.get(), rows);
            months = Months.of(rows, sendings, current);
            laterOnesAreStillMarked(months, next.get().month());
        }
        for (Month month : months.all()) {
            if (month.month().isBefore(current)) {
                assertEquals(SendingState.SENT, month.state());
                assertEquals(MonthFigures.NOTHING, month.difference());
                assertEquals(month.now(), addedUp.get(month.month()));
            } else {
                assertEquals(SendingState.OPEN, month.state());
            }
        }
    }

    private void markedFromTheFirstThatDiffersOn(
            Months months, SortedMap<YearMonth, MonthRows> rows, YearMonth current) {
        boolean differs = false;
        for (Month month : months.all()) {
            if (month.month().isBefore(current)) {
                String now = rows.getOrDefault(month.month(), MonthRows.NOBODY)
                        .people()
                        .toString();
                differs |= !now.equals(sentRows.get(month.month()));
                assertEquals(differs, month.state() != SendingState.SENT, () -> month + " in " + months);
            }
        }
    }

    private static void laterOnesAreStillMarked(Months months, YearMonth sent) {
        for (Month month : months.all()) {
            assertEquals(!month.month().isAfter(sent), month.state() == SendingState.SENT, sent::toString);
        }
    }

    private void send(Month month, SortedMap<YearMonth, MonthRows> rows) {
        again += month.sent() == null ? 0 : 1;
        MonthRows sent = rows.getOrDefault(month.month(), MonthRows.NOBODY);
        MonthFigures difference = month.difference() == null ? month.now() : month.difference();
        addedUp.merge(month.month(), difference, MonthFigures::plus);
        sentRows.put(month.month(), sent.people().toString());
        sendings.add(new Sent(
                sendings.size() + 1L, month.month(), sent.figures(), sent.fingerprint(), "Karin Lind", Instant.EPOCH));
    }
}
