package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.Content;
import se.jobbspar.vacancy.opening.VacancyBatches;
import se.jobbspar.vacancy.proposal.AdTexts;
import se.jobbspar.vacancy.proposal.ManyAds;

/** Reads the texts of a batch of ads, those alone that say something new; before the transaction that stores them. */
@ApplicationScoped
class AdProposals {
    private final AdTexts texts;
    private final VacancyBatches vacancies;

    AdProposals(AdTexts texts, VacancyBatches vacancies) {
        this.texts = texts;
        this.vacancies = vacancies;
    }

    /** @param batch of one source */
    List<Ad> read(List<Ad> batch) {
        Map<String, String> known = vacancies.readings(batch);
        int half = batch.size() / 2;
        // A batch is what another core can help with: two halves, as reading a text keeps a core.
        return Stream.of(batch.subList(0, half), batch.subList(half, batch.size()))
                .parallel()
                .flatMap(ads -> texts.ofMany(reader -> read(ads, known, reader)).stream())
                .toList();
    }

    private List<Ad> read(List<Ad> ads, Map<String, String> known, ManyAds reader) {
        List<Ad> read = new ArrayList<>();
        for (Ad ad : ads) {
            read.add(ad instanceof Ad.Listed listed ? read(listed, reader, known.get(ad.id())) : ad);
        }
        return read;
    }

    private Ad read(Ad.Listed ad, ManyAds reader, String known) {
        Content content = ad.content();
        boolean same = texts.mark(content.description(), content.occupation()).equals(known);
        return same ? ad : ad.with(reader.read(content.description(), content.occupation()));
    }
}
