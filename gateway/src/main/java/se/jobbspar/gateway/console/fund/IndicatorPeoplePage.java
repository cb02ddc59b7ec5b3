package se.jobbspar.gateway.console.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * The people behind an indicator, for whoever audits it.
 *
 * @param rule that put them there
 * @param of of whom among them, when not of all
 * @param about which programme, and by when
 * @param report its address
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record IndicatorPeoplePage(
        Frame frame,
        String title,
        String code,
        String label,
        String rule,
        String of,
        String about,
        String report,
        List<Row> people,
        long total,
        Pages pages)
        implements TemplateInstance {
    /** @param left empty while an enrolment goes on */
    public record Row(UUID id, String called, String code, String entered, String left) {}

    static IndicatorPeoplePage of(
            Frame frame,
            Asked asked,
            FundReport.Figure figure,
            String sex,
            String answer,
            Counted counted,
            List<Participant> known) {
        FundTexts t = frame.language().texts(FundTexts.class);
        return new IndicatorPeoplePage(
                frame,
                t.title(asked.fund()),
                figure.code(),
                figure.label(),
                counted.rule(),
                answer != null ? t.column("unknown") : sex != null ? t.column(sex) : "",
                asked.programme().name() + " · " + t.asOf(Asked.inWords(asked.month(), frame.language())),
                asked.address(),
                rows(counted, known),
                counted.total(),
                Pages.of(
                        counted.page(), counted.limit(), counted.total(), at -> asked.people(figure.code(), sex, answer)
                                .queryParam("page", at)
                                .build()
                                .toString()));
    }

    private static List<Row> rows(Counted counted, List<Participant> known) {
        Map<UUID, Participant> byId = known.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        return counted.items().stream()
                .filter(one -> byId.containsKey(one.participant()))
                .map(one -> row(one, byId.get(one.participant())))
                .toList();
    }

    private static Row row(Counted.Person counted, Participant person) {
        String left = Objects.toString(counted.left(), "");
        return new Row(person.id(), person.called(), person.code(), counted.entered(), left);
    }
}
