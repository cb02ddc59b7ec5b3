package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.demand.DemandTexts;

/** The lists of the coach's municipality, the newest first. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MatchListsPage(Frame frame, List<Entry> entries, long total) implements TemplateInstance {
    /** One list: when it was made, for what, against what and where; the area is empty text for lists of people. */
    public record Entry(UUID id, String when, String label, String against, String region) {
        static Entry of(MatchList list, Language language) {
            return new Entry(
                    list.id(),
                    MatchListPage.time(list.createdAt()),
                    list.subject().label(),
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

    static MatchListsPage of(Frame frame, MatchLists found) {
        return new MatchListsPage(
                frame,
                found.items().stream()
                        .map(list -> Entry.of(list, frame.language()))
                        .toList(),
                found.total());
    }
}
