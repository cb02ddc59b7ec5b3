package se.jobbspar.gateway.console.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.matchlist.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.Question;
import se.jobbspar.gateway.console.participant.Participant;

/** The questions whose answers change most. The mapping goes on without them when the matching cannot be asked. */
@ApplicationScoped
class NextQuestions {
    private static final Logger LOG = Logger.getLogger(NextQuestions.class);
    private static final int SHOWN = 5;
    private final QuestionClient questions;

    NextQuestions(@RestClient QuestionClient questions) {
        this.questions = questions;
    }

    /** Empty when they cannot be had just now; a list without any when nothing is open, or the person is not in the matching. */
    Optional<List<NextQuestion>> of(Participant person, Visit visit) {
        if (!person.isMatchable()) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(questions.find(visit.onBehalf(), person.id()).items().stream()
                    .limit(SHOWN)
                    .map(question -> next(question, visit))
                    .toList());
        } catch (WebApplicationException | ProcessingException away) {
            LOG.warnf(
                    "trace %s: no questions, %s", visit.trace(), away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static NextQuestion next(QuestionClient.Question question, Visit visit) {
        var asked = new AnsweredRequirement(
                question.criterion(), question.concept(), null, null, null, question.status(), 0, 0, null);
        return new NextQuestion(
                Question.text(asked, visit.language()),
                visit.texts(MappingTexts.class).changes(question.opens(), question.decides() + question.counts()));
    }
}
