package se.jobbspar.matching.matchlist;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Requirement;
import se.jobbspar.matching.score.Score;

/** Puts a score and its reasons into the words of an answer. */
@Singleton
public class Answers {
    private final Words words;

    Answers(Words words) {
        this.words = words;
    }

    List<MatchItem> items(List<Found.Hit> hits, Locale language) {
        List<MatchItem> items = new ArrayList<>();
        for (Found.Hit hit : hits) {
            items.add(item(items.size() + 1, hit.target(), hit.score(), language));
        }
        return items;
    }

    private MatchItem item(int rank, Target target, Score score, Locale language) {
        return new MatchItem(
                rank,
                target,
                score.score(),
                score.outOf(),
                score.possible(),
                WantedReadiness.valueOf(score.readiness().name()),
                score.parts().stream()
                        .map(p -> new MatchItem.Part(p.criterion(), p.points(), p.outOf()))
                        .toList(),
                score.requirements().stream().map(a -> answer(a, language)).toList());
    }

    private MatchItem.Requirement answer(Answer answer, Locale language) {
        Requirement asked = answer.requirement();
        return new MatchItem.Requirement(
                asked.criterion().wire(),
                concept(asked.concept(), language),
                asked.level(),
                asked.isMust() ? "must" : "wish",
                asked.source().wire(),
                answer.status().wire(),
                answer.points(),
                asked.outOf(),
                evidence(answer.grounds(), language));
    }

    private MatchItem.Evidence evidence(Grounds grounds, Locale language) {
        if (grounds.equals(Grounds.NONE)) {
            return null;
        }
        Reason reason = grounds.reason();
        return new MatchItem.Evidence(
                grounds.concept() == null ? null : concept(grounds.concept(), language),
                grounds.level(),
                grounds.credit(),
                grounds.kind(),
                grounds.date(),
                reason == null ? null : reason.wire());
    }

    private MatchItem.Labelled concept(String id, Locale language) {
        return new MatchItem.Labelled(id, words.label(id, language));
    }
}
