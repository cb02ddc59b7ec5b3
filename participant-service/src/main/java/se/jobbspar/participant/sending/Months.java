package se.jobbspar.participant.sending;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Every month of a programme, the first first. A correction marks its month and every later one for sending again. */
record Months(List<Month> all) {
    /**
     * @param rows the months in which anything happened
     * @param sendings all there were
     * @param current the month that goes on
     */
    static Months of(SortedMap<YearMonth, MonthRows> rows, Collection<Sent> sendings, YearMonth current) {
        Map<YearMonth, Sent> latest = sendings.stream()
                .collect(
                        toMap(Sent::month, sent -> sent, BinaryOperator.maxBy(Comparator.comparingLong(Sent::number))));
        List<Month> months = new ArrayList<>();
        boolean earlierAreSent = true;
        long lastSending = 0;
        for (YearMonth month = first(rows, latest, current); !month.isAfter(current); month = month.plusMonths(1)) {
            MonthRows now = rows.getOrDefault(month, MonthRows.NOBODY);
            Sent sent = latest.get(month);
            SendingState state = SendingState.OPEN;
            if (month.isBefore(current)) {
                state = state(now, sent, earlierAreSent, lastSending);
                earlierAreSent = state == SendingState.SENT;
                lastSending = sent == null ? lastSending : sent.number();
            }
            months.add(Month.of(month, state, now.figures(), sent));
        }
        return new Months(List.copyOf(months));
    }

    private static SendingState state(MonthRows now, Sent sent, boolean earlierAreSent, long lastSending) {
        if (sent == null) {
            return SendingState.NOT_SENT;
        }
        boolean asItIs = sent.fingerprint().equals(now.fingerprint());
        return asItIs && earlierAreSent && sent.number() > lastSending ? SendingState.SENT : SendingState.SEND_AGAIN;
    }

    private static YearMonth first(
            SortedMap<YearMonth, MonthRows> rows, Map<YearMonth, Sent> latest, YearMonth current) {
        return Stream.concat(rows.keySet().stream(), latest.keySet().stream())
                .min(Comparator.naturalOrder())
                .orElse(current);
    }

    Optional<Month> get(YearMonth wanted) {
        return all.stream().filter(month -> month.month().equals(wanted)).findFirst();
    }

    Page<Month> page(Paging paging) {
        return Page.of(all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size(), paging);
    }

    /** The one that is to be sent before any other; empty when all are. */
    Optional<Month> next() {
        return all.stream()
                .filter(month -> month.state() == SendingState.NOT_SENT || month.state() == SendingState.SEND_AGAIN)
                .findFirst();
    }
}
