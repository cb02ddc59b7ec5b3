package se.jobbspar.vacancy.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.PersonalNumbers;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.training.Gain;
import se.jobbspar.vacancy.training.Listed;
import se.jobbspar.vacancy.training.Start;
import se.jobbspar.vacancy.training.TrainingKind;
import se.jobbspar.vacancy.training.TrainingRequest;

/** Makes of one course of a feed what our own JSON would hold. A feed says neither skills nor places left nor cost. */
final class EmilReading {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MAX_WEEKS = 520;
    private static final int MAX_DESCRIPTION = 10_000;

    private final EmilRow row;
    private final RowNotes notes;

    EmilReading(EmilRow row, RowNotes notes) {
        this.row = row;
        this.notes = notes;
    }

    Listed listed() {
        EmilRow.Education education = row.education() == null
                ? new EmilRow.Education(null, null, null, null, null, null, null)
                : row.education();
        EmilRow.Events events =
                row.eventSummary() == null ? new EmilRow.Events(null, null, null, null) : row.eventSummary();
        List<EmilRow.Execution> executions = executions(events);
        return new Listed(
                row.id(),
                new TrainingRequest(
                        PlainText.line(swedish(education.title())),
                        provider(),
                        kind(education),
                        description(education),
                        gives(education),
                        List.of(),
                        List.of(),
                        weeks(executions),
                        pace(events),
                        list(events.municipalityCode()),
                        events.distance(),
                        executions.stream()
                                .map(execution -> new Start(day(execution.start()), null, null))
                                .distinct()
                                .toList(),
                        null),
                false);
    }

    private String provider() {
        List<String> providers = row.providerSummary() == null
                ? List.of()
                : list(row.providerSummary().providers());
        if (providers.size() > 1) {
            notes.notice(
                    "providerSummary.providers",
                    Wording.of("left out all but the first", "utelämnade alla utom den första"));
        }
        return providers.isEmpty() ? null : PlainText.line(providers.getFirst());
    }

    private static TrainingKind kind(EmilRow.Education education) {
        String form = education.form() == null
                ? ""
                : TextKey.of(Objects.requireNonNullElse(education.form().code(), ""));
        if (form.equals("sfi")) {
            return TrainingKind.LANGUAGE;
        }
        if (form.contains("högskole")) {
            return TrainingKind.HIGHER;
        }
        boolean vocational = Boolean.TRUE.equals(education.isVocational())
                || form.contains("arbetsmarknadsutbildning")
                || form.contains("yrkesutbildning");
        return vocational ? TrainingKind.VOCATIONAL : TrainingKind.GENERAL;
    }

    /** With what one has to have learnt before, in the words of the feed. */
    private static String description(EmilRow.Education education) {
        List<EmilRow.Text> before = education.eligibility() == null
                ? List.of()
                : list(education.eligibility().eligibilityDescription()).stream()
                        .flatMap(List::stream)
                        .toList();
        String text = Stream.of(swedish(education.description()), swedish(before))
                .filter(Objects::nonNull)
                .map(AdText::plainIfFormatted)
                .map(PlainText::text)
                .map(PersonalNumbers::without)
                .reduce("", (one, other) -> one + "\n\n" + other)
                .strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MAX_DESCRIPTION));
    }

    /** A course is part of an education and gives none; only what ends in a degree or a diploma is one. */
    private List<Gain> gives(EmilRow.Education education) {
        if (!Boolean.TRUE.equals(education.resultIsDegree())) {
            return List.of();
        }
        List<Gain> fields = new ArrayList<>();
        for (EmilRow.Code subject : list(education.subject())) {
            String code = subject.code() == null
                    ? ""
                    : subject.code()
                            .substring(subject.code().lastIndexOf('.') + 1)
                            .toLowerCase(Locale.ROOT);
            if (SunCodes.isField(code)) {
                fields.add(new Gain(RequirementKind.EDUCATION, code, null));
            } else {
                notes.notice(
                        "education.subject",
                        Wording.of("left out: no field of SUN 2020", "utelämnat: ingen inriktning i SUN 2020")
                                .and(Shown.quoted(code)));
            }
        }
        return fields.stream().distinct().toList();
    }

    private List<EmilRow.Execution> executions(EmilRow.Events events) {
        return list(events.executions()).stream()
                .filter(execution -> {
                    boolean starts = day(execution.start()) != null;
                    if (!starts) {
                        notes.notice(
                                "eventSummary.executions",
                                Wording.of("left out one without a day of start", "utelämnade ett utan startdag"));
                    }
                    return starts;
                })
                .toList();
    }

    /** From the first day to the last; null when the feed does not say it. */
    private static Integer weeks(List<EmilRow.Execution> executions) {
        return executions.stream()
                .filter(execution -> day(execution.end()) != null)
                .map(execution -> ChronoUnit.DAYS.between(day(execution.start()), day(execution.end())) + 1)
                .filter(days -> 0 < days && days <= MAX_WEEKS * DAYS_OF_A_WEEK)
                .findFirst()
                .map(days -> (int) Math.ceilDiv(days, DAYS_OF_A_WEEK))
                .orElse(null);
    }

    /** Of several the highest, by which the weeks are told. */
    private static Integer pace(EmilRow.Events events) {
        Optional<Integer> highest = list(events.paceOfStudyPercentage()).stream()
                .map(pace -> (int) Math.round(pace))
                .max(Integer::compare);
        return highest.orElse(null);
    }

    private static LocalDate day(String given) {
        try {
            return given == null ? null : LocalDate.parse(given.substring(0, Math.min(given.length(), 10)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String swedish(List<EmilRow.Text> texts) {
        List<EmilRow.Text> given =
                list(texts).stream().filter(text -> text.content() != null).toList();
        return given.stream()
                .filter(text -> "swe".equals(text.lang()))
                .findFirst()
                .or(() -> given.stream().findFirst())
                .map(EmilRow.Text::content)
                .orElse(null);
    }

    /** Without what a feed leaves empty. */
    private static <T> List<T> list(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
