package se.jobbspar.gateway.console.matchlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Language;

/** The skills that an occupation usually takes, as one row: how many the person has, and those that count most by name. */
final class BorrowedRow {
    private static final int NAMED = 4;

    private BorrowedRow() {}

    /** @param borrowed at least one */
    static ReasonRow of(List<AnsweredRequirement> borrowed, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        List<AnsweredRequirement> has = answered(borrowed, "met", "partly");
        List<AnsweredRequirement> likely = answered(borrowed, "likely");
        String status =
                has.size() == borrowed.size() ? "met" : has.isEmpty() && likely.isEmpty() ? "unknown" : "partly";
        List<String> said = new ArrayList<>();
        if (!has.isEmpty()) {
            said.add(t.has(named(has, t)));
        }
        if (!likely.isEmpty()) {
            said.add(t.likelyHas(named(likely, t)));
        }
        return new ReasonRow(
                t.borrowed(),
                false,
                ReasonRow.sign(status),
                t.countOf(has.size() + likely.size(), borrowed.size()),
                said.isEmpty() ? t.noneOfThem() : String.join(" ", said),
                ReasonRow.share(
                        borrowed.stream().mapToInt(AnsweredRequirement::points).sum(),
                        borrowed.stream().mapToInt(AnsweredRequirement::outOf).sum(),
                        language));
    }

    private static List<AnsweredRequirement> answered(List<AnsweredRequirement> borrowed, String... statuses) {
        return borrowed.stream()
                .filter(requirement -> List.of(statuses).contains(requirement.status()))
                .sorted(Comparator.comparingInt(AnsweredRequirement::points).reversed())
                .toList();
    }

    private static String named(List<AnsweredRequirement> requirements, ReasonTexts t) {
        String names = requirements.stream()
                .limit(NAMED)
                .map(requirement -> requirement.concept().label())
                .collect(Collectors.joining(", "));
        return requirements.size() > NAMED ? t.andMore(names, requirements.size() - NAMED) : names;
    }
}
