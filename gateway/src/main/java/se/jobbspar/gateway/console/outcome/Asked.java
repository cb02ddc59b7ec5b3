package se.jobbspar.gateway.console.outcome;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is asked about. Of an address it takes what it knows, and what may be asked: a coach any days of the own
 * municipality, all others whole quarters that are over, years, or all time.
 *
 * @param programme null = all
 * @param municipalities one, or all of the programme's
 * @param exact whether it is told exactly, and who is behind each figure
 */
record Asked(Programme programme, List<String> municipalities, Period period, boolean exact) {
    /** In an address, all municipalities of the programme together. */
    static final String TOGETHER = "all";

    /**
     * @param query programme; municipality, its code, {@value #TOGETHER} or each; period, its code, or from and to
     * @param own the visitor's municipality
     * @param today the day it is in Sweden
     */
    static Asked of(
            MultivaluedMap<String, String> query,
            List<Programme> programmes,
            String own,
            boolean coach,
            LocalDate today) {
        Programme programme = programmes.stream()
                .filter(one -> one.id().equals(query.getFirst("programme")))
                .findFirst()
                .orElse(null);
        List<String> municipalities = municipalities(query.get("municipality"), programme, own);
        boolean exact = coach && municipalities.equals(List.of(own));
        Period period = Period.of(query.getFirst("period"))
                .orElseGet(() -> Period.of(query.getFirst("from"), query.getFirst("to")));
        boolean may = exact || period.code() != null && !isToCome(period, today);
        return new Asked(programme, municipalities, may ? period : Period.ALL_TIME, exact);
    }

    private static List<String> municipalities(List<String> wanted, Programme programme, String own) {
        if (programme == null || wanted == null) {
            return List.of(own);
        }
        List<String> all = programme.municipalities();
        if (wanted.contains(TOGETHER) || Set.copyOf(wanted).equals(Set.copyOf(all))) {
            return all;
        }
        return wanted.size() == 1 && all.containsAll(wanted) ? wanted : List.of(own);
    }

    private static boolean isToCome(Period period, LocalDate today) {
        return Optional.ofNullable(period.from())
                .filter(Period.lastDayBefore(today)::isBefore)
                .isPresent();
    }

    /** As the service calls it, and an address that leads here again. */
    MultivaluedMap<String, String> query() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        if (programme != null) {
            query.add("programme", programme.id());
        }
        query.addAll("municipality", municipalities);
        Optional.ofNullable(period.from()).ifPresent(day -> query.add("from", day.toString()));
        Optional.ofNullable(period.to()).ifPresent(day -> query.add("to", day.toString()));
        return query;
    }

    String address(String path) {
        return uri(path).build().toString();
    }

    /** The address of a page of people. */
    String address(String path, long page) {
        return uri(path).queryParam("page", page).build().toString();
    }

    private UriBuilder uri(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        query().forEach((name, values) -> address.queryParam(name, values.toArray()));
        return address;
    }

    /** What a file of the report is called: the municipality, or all, and the period. */
    String fileName() {
        String days = period.code() == null ? period.from() + "_" + period.to() : period.code();
        String where = municipalities.size() == 1 ? municipalities.getFirst() : TOGETHER;
        return "utfall-" + where + (days.isEmpty() ? "" : "-" + days.replace("null", "")) + ".csv";
    }
}
