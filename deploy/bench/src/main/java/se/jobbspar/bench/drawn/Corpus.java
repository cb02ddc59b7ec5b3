package se.jobbspar.bench.drawn;

import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * The people and vacancies of a run, drawn anew whenever they are asked for, since a million of them would not fit.
 *
 * @param people how many
 * @param vacancies how many
 */
public record Corpus(Taxonomy taxonomy, int people, int vacancies) {
    private static final int SEED = 4711;
    private static final int PEOPLE_A_VACANCY = 5;

    /** As many open vacancies as a labour market of so many seekers has, about. */
    public static Corpus of(Taxonomy taxonomy, int people) {
        return new Corpus(taxonomy, people, Math.max(1, people / PEOPLE_A_VACANCY));
    }

    public Stream<ParticipantSnapshot> allPeople() {
        DrawnPeople drawn = new DrawnPeople(taxonomy, SEED);
        return Stream.generate(drawn::next).limit(people);
    }

    public Stream<VacancySnapshot> allVacancies() {
        DrawnVacancies drawn = new DrawnVacancies(taxonomy, SEED);
        return Stream.generate(drawn::next).limit(vacancies);
    }
}
