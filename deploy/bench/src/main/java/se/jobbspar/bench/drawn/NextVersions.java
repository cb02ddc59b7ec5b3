package se.jobbspar.bench.drawn;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;

/** The people of a corpus once more, without end: each time round everybody's skills are at another level and in the next version. */
public final class NextVersions implements Supplier<ParticipantSnapshot> {
    private static final int LEVELS = 4;

    private final Corpus corpus;
    private Iterator<ParticipantSnapshot> people;
    private int round = 1;

    public NextVersions(Corpus corpus) {
        this.corpus = corpus;
        this.people = corpus.allPeople().iterator();
    }

    @Override
    public ParticipantSnapshot get() {
        if (!people.hasNext()) {
            people = corpus.allPeople().iterator();
            round++;
        }
        return changed(people.next());
    }

    private ParticipantSnapshot changed(ParticipantSnapshot person) {
        return new ParticipantSnapshot(
                person.id(),
                person.version() + round,
                person.code(),
                person.municipality(),
                person.visibleTo(),
                person.updatedAt().plus(Duration.ofSeconds(round)),
                skills(person.skills()),
                person.experiences(),
                person.educations(),
                person.languages(),
                person.licences(),
                person.wishes());
    }

    private List<SkillFact> skills(List<SkillFact> skills) {
        return skills.stream()
                .map(skill -> new SkillFact(skill.concept(), (skill.level() + round) % LEVELS + 1, null))
                .toList();
    }
}
