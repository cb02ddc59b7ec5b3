package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Places;

/**
 * Says who fits, and why.
 *
 * @param subject name of whom or what the list is for
 * @param against what it is matched with, in words
 * @param summary how many are in each group
 * @param best the three with most points that are not declined, whatever their group; null for an empty list
 * @param region the area in words; null for lists of people
 * @param created whether it was made a moment ago, which is said aloud
 * @param pair two hits to compare
 * @param left names of who was in the earlier list and is not in this; null for nobody
 * @param notListed who of the coach's own can be in no list of people
 * @param empty text that says why nothing is listed and what to do about it
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MatchListPage(
        Frame frame,
        MatchList list,
        String subject,
        String against,
        String summary,
        String best,
        String region,
        String when,
        OnPaper paper,
        boolean created,
        List<Group> groups,
        PairChoice pair,
        String left,
        NotListed notListed,
        String empty)
        implements TemplateInstance {
    private static final int BEST = 3;
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Of a list in which none of the coach's own people are missing. */
    public static MatchListPage of(
            Frame frame, MatchList list, Map<UUID, String> names, boolean created, boolean printsAll) {
        return of(frame, list, names, created, printsAll, NotListed.NOBODY);
    }

    /**
     * @param names of the people whom the coach may know by name
     * @param printsAll whether more than the best are put on paper
     */
    static MatchListPage of(
            Frame frame,
            MatchList list,
            Map<UUID, String> names,
            boolean created,
            boolean printsAll,
            NotListed notListed) {
        Language language = frame.language();
        MatchListTexts t = language.texts(MatchListTexts.class);
        List<Group> groups = Group.of(list, names, language);
        return new MatchListPage(
                frame,
                list,
                PeopleNames.called(list.subject(), names),
                MatchListsPage.against(list, language).toLowerCase(language.locale()),
                groups.stream().map(Group::title).collect(Collectors.joining(" · ")),
                best(groups, t),
                region(list.region(), language),
                time(list.createdAt()),
                OnPaper.of(list, printsAll),
                created,
                groups,
                PairChoice.of(list, names),
                left(list, names),
                notListed,
                t.empty(Objects.requireNonNullElse(list.note(), "")));
    }

    private static String left(MatchList list, Map<UUID, String> names) {
        String left = list.left().stream()
                .map(target -> PeopleNames.called(target, names))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? null : left;
    }

    private static String best(List<Group> groups, MatchListTexts t) {
        String best = groups.stream()
                .filter(group -> !group.folded())
                .flatMap(group -> group.matches().stream())
                .sorted(Comparator.comparingInt(ListedMatch::rank))
                .limit(BEST)
                .map(match -> match.rank() + ". " + match.label() + " (" + match.points() + ")")
                .collect(Collectors.joining(" · "));
        return best.isEmpty() ? null : t.best(best);
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(HERE));
    }

    /** The area in words; null when the list has none. */
    static String region(String code, Language language) {
        if (code == null) {
            return null;
        }
        return Places.sweden()
                .county(code)
                .map(County::name)
                .orElse(language.texts(CommonTexts.class).nation());
    }
}
