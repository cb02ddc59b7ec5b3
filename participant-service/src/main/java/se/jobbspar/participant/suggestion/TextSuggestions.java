package se.jobbspar.participant.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.concepts.Extraction;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/** Makes of what a text mentions the rows that it speaks for: each thing once, and nothing that is denied, wished for or somebody else's. */
final class TextSuggestions {
    /** What lies further apart is no quotation any more. */
    private static final int LONGEST_QUOTE = 200;

    private final Taxonomy taxonomy;
    private final RecordedRows recorded;
    private final Locale locale;
    private final Layout layout;

    /** @param locale of the labels */
    TextSuggestions(Taxonomy taxonomy, Profile profile, Locale locale, String text) {
        this.taxonomy = taxonomy;
        this.recorded = new RecordedRows(profile);
        this.locale = locale;
        this.layout = new Layout(text);
    }

    List<TextSuggestion> of(Extraction extraction) {
        List<Mention> said = extraction.mentions().stream().filter(this::isOwn).toList();
        List<Mention> occupations = of(said, MentionType.OCCUPATION);
        Employments employments = new Employments(occupations, of(said, MentionType.EXPERIENCE), layout);
        Stream<TextSuggestion> experiences =
                occupations.stream().map(occupation -> experience(occupation, employments.time(occupation)));
        Stream<TextSuggestion> others = said.stream().flatMap(mention -> other(mention).stream());
        return once(Stream.concat(experiences, others).toList()).stream()
                .sorted(Comparator.comparingInt(one -> one.quote().start()))
                .toList();
    }

    private static List<Mention> of(List<Mention> mentions, MentionType type) {
        return mentions.stream().filter(mention -> mention.type() == type).toList();
    }

    /** When it was is a fact by itself, whoever the sentence speaks of before. */
    private boolean isOwn(Mention mention) {
        return !mention.negated()
                && (mention.type() == MentionType.EXPERIENCE || OwnWords.say(layout.sentence(mention), mention));
    }

    private TextSuggestion experience(Mention occupation, Optional<Mention> time) {
        Optional<String[]> period =
                time.filter(Employments::isPeriod).flatMap(Mention::value).map(value -> value.split("/"));
        SuggestedRow row = SuggestedRow.experience(
                occupation.concept().map(Meant::id).orElse(null),
                period.map(years -> PartialDate.parse(years[0])).orElse(null),
                period.filter(years -> !years[1].equals(".."))
                        .map(years -> PartialDate.parse(years[1]))
                        .orElse(null));
        Double years = time.filter(said -> !Employments.isPeriod(said))
                .flatMap(Mention::value)
                .map(Double::valueOf)
                .orElse(null);
        return suggestion(Section.EXPERIENCES, label(occupation), row, years, occupation, time.orElse(occupation));
    }

    private Optional<TextSuggestion> other(Mention mention) {
        return switch (mention.type()) {
            case SKILL -> concept(Section.SKILLS, mention);
            case LICENCE -> concept(Section.LICENCES, mention);
            case LANGUAGE -> mention.concept().map(language -> language(mention, language));
            case EDUCATION -> Optional.of(education(mention));
            case OCCUPATION, EXPERIENCE -> Optional.empty();
        };
    }

    private Optional<TextSuggestion> concept(Section<?> section, Mention mention) {
        return mention.concept()
                .map(concept -> suggestion(
                        section, label(mention), SuggestedRow.concept(concept.id()), null, mention, mention));
    }

    private TextSuggestion language(Mention mention, Meant language) {
        SuggestedRow row = SuggestedRow.language(
                language.id(), mention.value().map(Cefr::valueOf).orElse(null));
        return suggestion(Section.LANGUAGES, LanguageCodes.name(language.id(), locale), row, null, mention, mention);
    }

    private TextSuggestion education(Mention mention) {
        String level = mention.value().orElse(null);
        String field = mention.concept().map(Meant::id).orElse(null);
        String label = SunCodes.level(level).map(SunCode::name).orElse(mention.text())
                + SunCodes.field(field).map(code -> ", " + code.name()).orElse("");
        return suggestion(
                Section.EDUCATIONS,
                label,
                SuggestedRow.education(level, field, mention.text()),
                null,
                mention,
                mention);
    }

    private String label(Mention mention) {
        return mention.concept()
                .flatMap(meant -> taxonomy.find(meant.id()))
                .map(concept -> concept.label(locale))
                .orElse(mention.text());
    }

    private TextSuggestion suggestion(
            Section<?> section, String label, SuggestedRow row, Double years, Mention what, Mention when) {
        int start = Math.min(what.start(), when.start());
        int end = Math.max(what.end(), when.end());
        return new TextSuggestion(
                section.name(),
                label,
                row,
                years,
                end - start <= LONGEST_QUOTE ? layout.quote(start, end) : layout.quote(what),
                Math.round(Math.min(what.confidence(), when.confidence()) * 100) / 100.0,
                recorded.have(row));
    }

    /** What is said twice is suggested once, where it says most; an occupation once for each time it was begun. */
    private static List<TextSuggestion> once(List<TextSuggestion> all) {
        Set<Object> told = new HashSet<>();
        List<TextSuggestion> once = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(TextSuggestions::detail).reversed())
                .forEach(one -> {
                    List<Object> subject =
                            Arrays.asList(one.section(), one.row().subject(), one.label());
                    boolean isNew = told.add(subject);
                    boolean begunThen = one.row().from() != null
                            && told.add(List.of(subject, one.row().from()));
                    if (isNew || begunThen) {
                        once.add(one);
                    }
                });
        return once;
    }

    private static int detail(TextSuggestion one) {
        boolean whole = one.row().from() != null || one.row().listening() != null;
        return whole ? 2 : one.years() != null ? 1 : 0;
    }
}
