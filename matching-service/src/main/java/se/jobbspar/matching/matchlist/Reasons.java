package se.jobbspar.matching.matchlist;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Immutable;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.MatchItemResponse.Evidence;
import se.jobbspar.matching.matchlist.MatchItemResponse.Labelled;
import se.jobbspar.matching.matchlist.MatchItemResponse.Part;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.WeightedRequirement;

/** Why an item has its score, in the words of an answer: the parts' {@code outOf} add up to {@code outOf}. */
public record Reasons(int outOf, List<Part> parts, List<AnsweredRequirement> requirements) {
    /** @param labels the label of a concept */
    static Reasons of(Score score, UnaryOperator<String> labels) {
        return new Reasons(
                score.outOf(),
                score.parts().stream()
                        .map(p -> new Part(p.criterion(), p.points(), p.outOf()))
                        .toList(),
                score.requirements().stream()
                        .map(answer -> answered(answer, labels))
                        .toList());
    }

    /** One answer. */
    public static AnsweredRequirement answered(Answer answer, UnaryOperator<String> labels) {
        WeightedRequirement asked = answer.requirement();
        return new AnsweredRequirement(
                asked.criterion().wire(),
                Labelled.of(asked.concept(), labels),
                asked.level(),
                asked.isMust() ? "must" : "wish",
                asked.source().wire(),
                answer.status().wire(),
                answer.points(),
                asked.outOf(),
                evidence(answer.grounds(), labels));
    }

    private static Evidence evidence(Grounds grounds, UnaryOperator<String> labels) {
        if (grounds.equals(Grounds.NONE)) {
            return null;
        }
        return new Evidence(
                grounds.concept() == null ? null : Labelled.of(grounds.concept(), labels),
                grounds.level(),
                grounds.credit(),
                kind(grounds),
                grounds.date(),
                grounds.reason() == null ? null : grounds.reason().wire());
    }

    private static String kind(Grounds grounds) {
        if (grounds.reason() == Reason.IMPLIED) {
            return Reason.IMPLIED.wire();
        }
        return grounds.kind() == null ? null : RecordedJson.word(grounds.kind());
    }

    /** The same in another language. */
    Reasons relabelled(UnaryOperator<String> labels) {
        return new Reasons(
                outOf,
                parts,
                requirements.stream().map(r -> r.relabelled(labels)).toList());
    }

    /** How they lie in the database. */
    @Immutable
    static class Json implements AttributeConverter<Reasons, String> {
        @Override
        public String convertToDatabaseColumn(Reasons reasons) {
            return RecordedJson.write(reasons);
        }

        @Override
        public Reasons convertToEntityAttribute(String json) {
            return RecordedJson.read(json, Reasons.class);
        }
    }
}
