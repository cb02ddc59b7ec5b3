package se.jobbspar.participant.sending;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.indicator.FundReport;
import se.jobbspar.participant.indicator.Participation;
import se.jobbspar.participant.report.Facts;

/** A month person by person: who entered, who left, who attended how many hours. */
record MonthRows(SortedMap<UUID, MonthFigures> people) {
    static final MonthRows NOBODY = new MonthRows(new TreeMap<>());

    /**
     * All months in which anything happened: a function of the facts, the programme and the day alone.
     *
     * @param by the last day that is looked at
     */
    static SortedMap<YearMonth, MonthRows> of(Facts facts, UUID programme, LocalDate by) {
        SortedMap<YearMonth, MonthRows> months = new TreeMap<>();
        for (Participation one : FundReport.of(facts, Map.of(), programme, by).participations()) {
            add(months, YearMonth.from(one.entered()), one.person(), new MonthFigures(1, 0, 0));
            one.left().ifPresent(left -> add(months, YearMonth.from(left), one.person(), new MonthFigures(0, 1, 0)));
        }
        for (Enrolment enrolment : facts.enrolments()) {
            if (enrolment.programme().equals(programme) && !enrolment.from().isAfter(by)) {
                facts.attendances(enrolment)
                        .forEach(attended -> add(
                                months,
                                attended.month(),
                                facts.person(enrolment),
                                new MonthFigures(0, 0, attended.hours())));
            }
        }
        return months;
    }

    private static void add(
            SortedMap<YearMonth, MonthRows> months, YearMonth month, UUID person, MonthFigures figures) {
        months.computeIfAbsent(month, none -> new MonthRows(new TreeMap<>()))
                .people
                .merge(person, figures, MonthFigures::plus);
    }

    MonthFigures figures() {
        return people.values().stream().reduce(MonthFigures.NOTHING, MonthFigures::plus);
    }

    /** Tells whether the rows are the same without keeping them: SHA-256 in hexadecimal. */
    String fingerprint() {
        String rows = people.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rows.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
