package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.demand.DemandTexts;

/**
 * The lists of the coach's municipality, the newest first.
 *
 * @param vague whether the text fits more people than were looked for
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MatchListsPage(
        Frame frame,
        MatchListsFilter filter,
        List<Entry> entries,
        long total,
        boolean vague,
        Pages pages,
        List<Choice> kinds)
        implements TemplateInstance {
    /**
     * One list: when it was made, for what, against what and where.
     *
     * @param code of a person who is called by name; null for others
     * @param region empty text for lists of people
     */
    public record Entry(UUID id, String when, String label, String code, String against, String region) {
        public static Entry of(MatchList list, Map<UUID, String> names, Language language) {
            String label = list.subject().label();
            String name = names.get(list.subject().id());
            return new Entry(
                    list.id(),
                    MatchListPage.time(list.createdAt()),
                    Objects.requireNonNullElse(name, label),
                    name == null ? null : label,
                    MatchListsPage.against(list, language),
                    Objects.requireNonNullElse(MatchListPage.region(list.region(), language), ""));
        }
    }

    /** What a list is matched against; a word newer than the texts is shown as it is. */
    static String against(MatchList list, Language language) {
        return DemandKind.ofPlural(list.against())
                .map(kind -> language.texts(DemandTexts.class).several(kind))
                .orElseGet(() -> language.texts(MatchListsTexts.class).against(list.against()));
    }

    /** @param names of the people whom the coach may know by name */
    static MatchListsPage of(
            Frame frame, MatchListsFilter filter, MatchListSearch.Found found, Map<UUID, String> names) {
        MatchLists page = found.page();
        return new MatchListsPage(
                frame,
                filter,
                page.items().stream()
                        .map(list -> Entry.of(list, names, frame.language()))
                        .toList(),
                page.total(),
                found.vague(),
                Pages.of(filter.page(), MatchListSearch.ROWS, page.total(), filter::address),
                kinds(filter.kind(), frame.language()));
    }

    private static List<Choice> kinds(String chosen, Language language) {
        String person = language.texts(MatchListsTexts.class).person();
        DemandTexts t = language.texts(DemandTexts.class);
        Stream<Choice> demands = Stream.of(DemandKind.values())
                .map(kind -> new Choice(kind.wire(), t.one(kind), kind.wire().equals(chosen)));
        return Stream.concat(
                        Stream.of(new Choice(NewListForm.PERSON, person, NewListForm.PERSON.equals(chosen))), demands)
                .toList();
    }
}
