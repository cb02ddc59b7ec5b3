package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchItem.Part;

/**
 * Why a hit has its points, in words, each requirement once. What stands in the way and the others sum to the score.
 *
 * @param inTheWay unmet musts, distances and times that do not suit: what to solve or to ask about first
 * @param others what else counts; the skills that an occupation usually takes are one row of it
 * @param borrowed the rows behind that one: no employer has asked for them
 * @param minor wishes that give nothing and stand in nobody's way
 */
public record Reasons(
        List<ReasonRow> inTheWay, List<ReasonRow> others, List<ReasonRow> borrowed, List<ReasonRow> minor) {

    static Reasons of(MatchItem item, Language language) {
        return new Reasons(
                item.requirements().stream()
                        .filter(item::isInTheWay)
                        .map(requirement -> row(item, requirement, language))
                        .toList(),
                item.parts().stream()
                        .flatMap(part -> others(item, part, language))
                        .toList(),
                item.borrowed().stream()
                        .map(requirement -> ReasonRow.of(requirement, language))
                        .toList(),
                item.requirements().stream()
                        .filter(requirement -> !item.isInTheWay(requirement) && requirement.isMinor())
                        .map(requirement -> ReasonRow.of(requirement, language))
                        .toList());
    }

    /** Every row that counts; they sum to the score. */
    public List<ReasonRow> rows() {
        return Stream.concat(inTheWay.stream(), others.stream()).toList();
    }

    /** What is met, and what counts beside the requirements. */
    static List<ReasonRow> met(MatchItem item, Language language) {
        return item.parts().stream()
                .flatMap(part -> Stream.concat(
                        item.of(part)
                                .filter(AnsweredRequirement::isMet)
                                .map(requirement -> ReasonRow.of(requirement, language)),
                        beside(item, part, language)))
                .toList();
    }

    /** One requirement, in the words of what stands in the way if it does. */
    static ReasonRow row(MatchItem item, AnsweredRequirement requirement, Language language) {
        return item.barrier(requirement)
                .map(barrier -> ReasonRow.of(barrier, requirement, language))
                // Lists of the first policy have no sentences.
                .orElseGet(() -> ReasonRow.of(requirement, language));
    }

    private static Stream<ReasonRow> others(MatchItem item, Part part, Language language) {
        Stream<ReasonRow> asked = item.of(part)
                .filter(requirement -> !item.isInTheWay(requirement))
                .filter(requirement -> !requirement.isBorrowed() && !requirement.isMinor())
                .map(requirement -> ReasonRow.of(requirement, language));
        List<AnsweredRequirement> borrowed = item.borrowed().stream()
                .filter(requirement -> requirement.criterion().equals(part.criterion()))
                .toList();
        return Stream.of(
                        asked,
                        borrowed.isEmpty() ? Stream.<ReasonRow>empty() : Stream.of(BorrowedRow.of(borrowed, language)),
                        beside(item, part, language))
                .flatMap(rows -> rows);
    }

    private static Stream<ReasonRow> beside(MatchItem item, Part part, Language language) {
        int points = part.points()
                - item.of(part).mapToInt(AnsweredRequirement::points).sum();
        int outOf = part.outOf()
                - item.of(part).mapToInt(AnsweredRequirement::outOf).sum();
        return points == 0 && outOf == 0 ? Stream.empty() : Stream.of(ReasonRow.rest(part, points, outOf, language));
    }
}
