package se.jobbspar.matching.matchlist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.QuestionsResponse.Question;

/** Collects from lists for one person what is unknown, or likely and not confirmed. One question is one concept, whatever level is asked for. */
final class Questions {
    private static final int MOST = 20;
    private static final Set<String> OPEN = Set.of("unknown", "likely");
    private static final Comparator<Question> WHAT_OPENS_MOST = Comparator.comparingInt(Question::opens)
            .thenComparingInt(Question::decides)
            .thenComparingInt(Question::counts)
            .reversed()
            .thenComparing(question -> question.concept().id());

    private record Key(String criterion, String concept) {}

    private final Map<Key, Question> questions = new LinkedHashMap<>();

    static List<Question> of(List<MatchList> lists) {
        return collected(lists.stream()
                .flatMap(list -> list.items().stream())
                .map(MatchListItem::reasons)
                .toList());
    }

    static List<Question> collected(List<Reasons> hits) {
        var questions = new Questions();
        hits.forEach(questions::collect);
        return questions.questions.values().stream()
                .sorted(WHAT_OPENS_MOST)
                .limit(MOST)
                .toList();
    }

    private void collect(Reasons reasons) {
        List<AnsweredRequirement> unmet = reasons.requirements().stream()
                .filter(answer -> isMust(answer) && !answer.status().equals("met"))
                .toList();
        reasons.requirements().stream()
                .filter(answer -> OPEN.contains(answer.status()))
                .forEach(answer -> add(answer, unmet.equals(List.of(answer))));
    }

    private void add(AnsweredRequirement answer, boolean alone) {
        Question one = new Question(
                answer.criterion(),
                answer.concept(),
                answer.status(),
                alone ? 1 : 0,
                isMust(answer) ? 1 : 0,
                isMust(answer) ? 0 : 1);
        questions.merge(new Key(answer.criterion(), answer.concept().id()), one, Questions::sum);
    }

    private static Question sum(Question one, Question other) {
        return new Question(
                one.criterion(),
                one.concept(),
                one.status(),
                one.opens() + other.opens(),
                one.decides() + other.decides(),
                one.counts() + other.counts());
    }

    private static boolean isMust(AnsweredRequirement answer) {
        return answer.importance().equals("must");
    }
}
