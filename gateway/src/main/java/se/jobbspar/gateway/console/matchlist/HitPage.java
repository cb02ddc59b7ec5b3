package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;

/**
 * Says of one hit what is missing, what to ask and what fits; printed, it is a sheet to talk over.
 *
 * @param person name or code
 * @param demand what the person is matched with
 * @param readiness the group it stands in, in words
 * @param gaps what is missing, the musts first
 * @param ways what would change it; null when that cannot be had just now
 * @param questions what nobody has asked about, the musts first, as many as one asks at a time
 * @param moreQuestions the others
 * @param fits what is met, and what counts beside the requirements
 * @param previous rank of the hit above; null at the top
 * @param next rank of the hit below; null at the end
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record HitPage(
        Frame frame,
        MatchList list,
        String person,
        String demand,
        ListedMatch match,
        String readiness,
        List<Gap> gaps,
        Ways ways,
        List<Question> questions,
        List<Question> moreQuestions,
        List<ReasonRow> fits,
        Integer previous,
        Integer next)
        implements TemplateInstance {
    private static final int AT_A_TIME = 10;

    /**
     * @param answer what would close the gap; empty when that cannot be had just now
     * @param names of the people whom the coach may know by name
     */
    static HitPage of(
            Frame frame, MatchList list, MatchItem item, Optional<GapAnswer> answer, Map<UUID, String> names) {
        Language language = frame.language();
        ListedMatch match = ListedMatch.of(item, names, language);
        String subject = PeopleNames.called(list.subject(), names);
        List<Question> questions = Question.of(item, language);
        int asked = Math.min(AT_A_TIME, questions.size());
        boolean isForAPerson = list.subject().isPerson();
        return new HitPage(
                frame,
                list,
                isForAPerson ? subject : match.label(),
                isForAPerson ? match.label() : subject,
                match,
                language.texts(HitTexts.class).readiness(item.readiness()),
                Gap.of(item, answer, language),
                answer.map(gap -> Ways.of(gap, language)).orElse(null),
                questions.subList(0, asked),
                questions.subList(asked, questions.size()),
                Reasons.met(item, language),
                list.before(item).map(MatchItem::rank).orElse(null),
                list.after(item).map(MatchItem::rank).orElse(null));
    }
}
