package se.jobbspar.vacancy.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.jobbspar.rest.Paging;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.assessment.Assessments;
import se.jobbspar.vacancy.opening.OpenVacancies;
import se.jobbspar.vacancy.opening.VacancyCounts;
import se.jobbspar.vacancy.shortage.Judgement;
import se.jobbspar.vacancy.shortage.OccupationInRegion;
import se.jobbspar.vacancy.shortage.RoundJudgements;
import se.jobbspar.vacancy.shortage.ShortageOccupations;
import se.jobbspar.vocabulary.Groups;

/** Lays what the sources say side by side. */
@ApplicationScoped
public class ShortagePictures {
    private final ShortageOccupations occupations;
    private final Assessments assessments;
    private final VacancyCounts vacancies;
    private final RoundJudgements rounds;
    private final ShortestWays ways;
    private final Taxonomy taxonomy;

    ShortagePictures(
            ShortageOccupations occupations,
            RoundJudgements rounds,
            Assessments assessments,
            VacancyCounts vacancies,
            ShortestWays ways,
            Taxonomy taxonomy) {
        this.occupations = occupations;
        this.rounds = rounds;
        this.ways = ways;
        this.assessments = assessments;
        this.vacancies = vacancies;
        this.taxonomy = taxonomy;
    }

    /** Occupations that any source speaks of, in the order of their codes. */
    PicturePage of(PictureQuery query, Paging paging) {
        Predicate<ShortagePicture> asked = query.asked();
        Map<String, List<Judged>> judged = judged(query);
        Map<String, OpenVacancies> open = vacancies.open(query.region());
        Map<String, Way> shortest = ways.of(query);
        open.keySet().forEach(occupation -> judged.computeIfAbsent(occupation, none -> new ArrayList<>()));
        List<ShortagePicture> all = judged.entrySet().stream()
                .map(said -> ShortagePicture.of(
                        said.getKey(),
                        Groups.name(taxonomy, said.getKey()),
                        said.getValue(),
                        open.getOrDefault(said.getKey(), OpenVacancies.NONE),
                        shortest.get(said.getKey())))
                .filter(asked)
                .toList();
        List<ShortagePicture> items =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return new PicturePage(items, all.size(), paging.page(), paging.limit());
    }

    private Map<String, List<Judged>> judged(PictureQuery query) {
        Map<String, List<Judged>> judged = new TreeMap<>();
        Map<OccupationInRegion, Judgement> before = rounds.before(query.judgedRegions());
        occupations.judgements(query.judgedRegions()).forEach(said -> said.occupationGroups()
                .forEach(group -> judged.computeIfAbsent(group, first -> new ArrayList<>())
                        .add(Judged.of(said, before.get(said.subject())))));
        // What each of 290 municipalities says would drown the nation's picture.
        if (!query.isNation()) {
            assessments.newestFirst(query.municipalities()).forEach(said -> judged.computeIfAbsent(
                            said.getFirst().occupation(), first -> new ArrayList<>())
                    .add(Judged.of(said)));
        }
        return judged;
    }
}
