package se.jobbspar.participant.indicator;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.participant.fund.FundAttributes;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.participant.report.Facts;

/** Whom a fund is told of: a function of the facts, of what was stated for funds, of the programme and the day alone. */
public record FundReport(List<Participation> participations) {
    /** @param by the last day that is looked at: who enters later is not there yet */
    public static FundReport of(Facts facts, Map<UUID, FundAttributes> attributes, UUID programme, LocalDate by) {
        return new FundReport(facts.enrolments().stream()
                .filter(enrolment -> enrolment.programme().equals(programme)
                        && !enrolment.from().isAfter(by))
                .collect(groupingBy(facts::person))
                .values()
                .stream()
                .map(ofOne -> Participation.of(ofOne, facts, attributes, by))
                .sorted(Comparator.comparing(Participation::person))
                .toList());
    }

    /** @param sex null = whatever it is */
    List<Participation> behind(Rule rule, Answer answer, @Nullable Sex sex) {
        return participations.stream()
                .filter(participation -> sex == null || sex == participation.sex())
                .filter(participation -> rule.of(participation) == answer)
                .toList();
    }

    int count(Rule rule, Answer answer, @Nullable Sex sex) {
        return behind(rule, answer, sex).size();
    }
}
