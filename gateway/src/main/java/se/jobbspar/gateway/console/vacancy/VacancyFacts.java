package se.jobbspar.gateway.console.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Contact;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Extent;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Terms;
import se.jobbspar.taxonomy.ConceptIds;

/** What a vacancy is and what it offers, in words; what nobody has said is left out. */
final class VacancyFacts {
    private final Language language;
    private final VacancyTexts t;
    private final List<VacancyPage.Fact> all = new ArrayList<>();

    private VacancyFacts(Language language) {
        this.language = language;
        this.t = language.texts(VacancyTexts.class);
    }

    static List<VacancyPage.Fact> of(OwnVacancy vacancy, ConceptLabels labels, Language language) {
        VacancyFacts facts = new VacancyFacts(language);
        facts.work(vacancy, labels);
        facts.terms(vacancy.terms());
        return List.copyOf(facts.all);
    }

    private void work(OwnVacancy vacancy, ConceptLabels labels) {
        add("occupation", Optional.ofNullable(vacancy.occupation()).map(one -> labels.of(one, language)));
        add(
                "occupationGroup",
                Optional.ofNullable(vacancy.occupationGroup())
                        .map(ssyk -> labels.of(ConceptIds.SSYK + ssyk, language) + " (SSYK " + ssyk + ")"));
        add(
                "places",
                joined(Stream.concat(
                                Stream.ofNullable(vacancy.municipality()),
                                vacancy.terms().otherMunicipalities().stream())
                        .map(ParticipantRow::place)));
        add("positions", Optional.of(String.valueOf(vacancy.positions())));
        add("workingTimes", joined(vacancy.workingTimes().stream().map(time -> t.value("workingTimes", time))));
    }

    private void terms(Terms terms) {
        add("terms.start", Optional.ofNullable(terms.start()).map(LocalDate::toString));
        add("terms.contract", Optional.ofNullable(terms.contract()).map(form -> t.value("terms.contract", form)));
        add("extent", Optional.ofNullable(terms.extent()).map(Extent::inWords));
        add("terms.salary", Optional.ofNullable(terms.salary()).map(form -> t.value("terms.salary", form)));
        add("terms.remote", Optional.ofNullable(terms.remote()).map(how -> t.value("terms.remote", how)));
        add("terms.contact.name", Optional.ofNullable(terms.contact()).flatMap(VacancyFacts::called));
    }

    private static Optional<String> called(Contact contact) {
        return joined(Stream.of(
                        Optional.ofNullable(contact.name()),
                        Optional.ofNullable(contact.email()),
                        Optional.ofNullable(contact.phone()))
                .flatMap(Optional::stream));
    }

    private static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(all -> !all.isEmpty());
    }

    private void add(String field, Optional<String> value) {
        value.ifPresent(said -> all.add(new VacancyPage.Fact(t.field(field), said)));
    }
}
