package se.jobbspar.gateway.console.matchlist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Language;

/**
 * A question to a person whose answer changes hits of the person's lists.
 *
 * @param because what makes a yes likely; null for nothing
 * @param decides in how many hits a must hangs on it
 * @param counts in how many others a likely skill would be certain
 */
public record OpenQuestion(String text, String because, long decides, long counts) {
    private static final int MOST = 12;
    private static final Comparator<OpenQuestion> MOST_FIRST = Comparator.comparingLong(OpenQuestion::decides)
            .thenComparingLong(OpenQuestion::counts)
            .reversed();

    /** What decides most first; hits that are declined ask nothing. */
    public static List<OpenQuestion> of(List<MatchList> lists, Language language) {
        Map<RequirementKey, List<AnsweredRequirement>> open = lists.stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> !item.isDeclined())
                .flatMap(item -> item.requirements().stream())
                .filter(AnsweredRequirement::isWorthAsking)
                .collect(Collectors.groupingBy(RequirementKey::of));
        return open.values().stream()
                .map(same -> ofSame(same, language))
                .sorted(MOST_FIRST.thenComparing(OpenQuestion::text))
                .limit(MOST)
                .toList();
    }

    /** @param same at least one */
    private static OpenQuestion ofSame(List<AnsweredRequirement> same, Language language) {
        Question question = Question.of(same.getFirst(), language);
        long musts = same.stream().filter(AnsweredRequirement::isMust).count();
        return new OpenQuestion(question.text(), question.because(), musts, same.size() - musts);
    }
}
