package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** A job that an employer offers. */
public final class VacancyKind implements DemandKind<VacancySnapshot> {
    private static final int COUNTY = 2;

    @Override
    public String wire() {
        return "vacancy";
    }

    @Override
    public String plural() {
        return "vacancies";
    }

    @Override
    public Topic<VacancySnapshot> topic() {
        return Topics.VACANCIES;
    }

    @Override
    public String label(VacancySnapshot vacancy) {
        return vacancy.title();
    }

    /** What is done from anywhere asks for no place. */
    @Override
    public Ask ask(VacancySnapshot vacancy, Taxonomy taxonomy) {
        return new Ask(
                Optional.ofNullable(vacancy.occupation()),
                groups(vacancy, taxonomy),
                vacancy.remote() ? List.of() : vacancy.municipalities(),
                vacancy.workingTimes(),
                vacancy.requirements());
    }

    @Override
    public List<String> groups(VacancySnapshot vacancy, Taxonomy taxonomy) {
        if (vacancy.occupationGroup() != null) {
            return List.of(vacancy.occupationGroup());
        }
        return vacancy.occupation() == null ? List.of() : taxonomy.ssykOf(vacancy.occupation());
    }

    @Override
    public Optional<LocalDate> openUntil(VacancySnapshot vacancy) {
        return vacancy.status() == VacancyStatus.PUBLISHED
                ? Optional.of(Objects.requireNonNullElse(vacancy.lastDay(), LocalDate.MAX))
                : Optional.empty();
    }

    @Override
    public boolean isDraft(VacancySnapshot vacancy) {
        return vacancy.status() == VacancyStatus.DRAFT;
    }

    @Override
    public Wording openOnes() {
        return Wording.of("published vacancies", "publicerade lediga platser");
    }

    /** The nation, and the counties it is in; work that is done from anywhere is in all of them. */
    @Override
    public List<String> regions(VacancySnapshot vacancy) {
        Stream<String> counties = vacancy.remote()
                ? Places.sweden().counties().stream().map(County::code)
                : vacancy.municipalities().stream()
                        .filter(municipality -> municipality.length() > COUNTY)
                        .map(municipality -> municipality.substring(0, COUNTY));
        return Stream.concat(Stream.of(Places.NATION), counties).distinct().toList();
    }

    @Override
    public boolean isJudgedByRegion() {
        return false;
    }
}
