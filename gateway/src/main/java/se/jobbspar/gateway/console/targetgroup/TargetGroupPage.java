package se.jobbspar.gateway.console.targetgroup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.gateway.console.participant.Participants;

/**
 * A target group.
 *
 * @param selects traits of which one code is asked for
 * @param ticks traits of which several are
 * @param splits the trait that the table is about
 * @param people how many, in words
 * @param title of the table
 * @param rows a line for each code of that trait
 * @param who the people on this page; null for who may see none
 * @param total how many the list has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TargetGroupPage(
        Frame frame,
        List<Question> selects,
        List<Question> ticks,
        String registeredSince,
        String registeredBefore,
        List<Choice> splits,
        String people,
        String title,
        List<Row> rows,
        List<ParticipantRow> who,
        long total,
        Pages pages)
        implements TemplateInstance {
    /** A trait to ask for. */
    public record Question(String name, String label, List<Choice> choices) {}

    /** How many have one code of a trait. */
    public record Row(String label, String people) {}

    static TargetGroupPage of(
            Frame frame, TargetGroup group, Trait split, Count all, Map<String, Count> counts, Participants people) {
        Language language = frame.language();
        TargetGroupTexts t = language.texts(TargetGroupTexts.class);
        return new TargetGroupPage(
                frame,
                questions(group, language, Trait.LEVEL, Trait.FIELD, Trait.LANGUAGE),
                questions(group, language, Trait.RECOGNITION, Trait.POOL),
                group.day("registeredSince"),
                group.day("registeredBefore"),
                Choice.of(
                        t::trait,
                        split.parameter(),
                        Arrays.stream(Trait.values())
                                .filter(Trait::isFew)
                                .map(Trait::parameter)
                                .toList()),
                people(all, t),
                t.by(t.trait(split.parameter())),
                counts.entrySet().stream()
                        .map(one -> new Row(split.label(one.getKey(), language), people(one.getValue(), t)))
                        .toList(),
                people == null
                        ? null
                        : people.items().stream()
                                .map(person -> ParticipantRow.of(person, language))
                                .toList(),
                people == null ? 0 : people.total(),
                people == null
                        ? null
                        : Pages.of(
                                people.page(),
                                people.limit(),
                                people.total(),
                                page -> group.address(TargetGroupResource.ADDRESS, split, page)));
    }

    private static List<Question> questions(TargetGroup group, Language language, Trait... traits) {
        TargetGroupTexts t = language.texts(TargetGroupTexts.class);
        return Arrays.stream(traits)
                .map(trait -> new Question(
                        trait.parameter(), t.trait(trait.parameter()), trait.choices(group.codes(trait), language)))
                .toList();
    }

    private static String people(Count count, TargetGroupTexts t) {
        return t.people(count.people().atLeast(), count.people().atMost());
    }
}
