package se.jobbspar.gateway.console.person;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.ReasonTexts;
import se.jobbspar.gateway.console.matchlist.TimeSpent;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.gateway.console.participant.Profile;
import se.jobbspar.gateway.console.person.ProfileSection.Line;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCodes;

/** Reads a profile out. */
public final class ProfileInWords {
    private final Profile profile;
    private final YearMonth written;
    private final ConceptLabels labels;
    private final Language language;
    private final PersonTexts t;
    private final ReasonTexts reasons;

    public ProfileInWords(Participant person, ConceptLabels labels, Language language) {
        this(person.profile(), person.updatedAt(), labels, language);
    }

    /** @param written until when what goes on is counted */
    public ProfileInWords(Profile profile, Instant written, ConceptLabels labels, Language language) {
        this.profile = profile;
        this.written = YearMonth.from(Days.at(written));
        this.labels = labels;
        this.language = language;
        this.t = language.texts(PersonTexts.class);
        this.reasons = language.texts(ReasonTexts.class);
    }

    /** Its parts, empty ones too. */
    public List<ProfileSection> sections() {
        Profile.Wishes wishes = profile.wishes();
        return List.of(
                section("can", skills("yes")),
                section("some", skills("some")),
                section("cannot", skills("no")),
                section("experiences", profile.experiences().stream().map(this::experience)),
                section("educations", profile.educations().stream().map(this::education)),
                section("languages", profile.languages().stream().map(this::language)),
                section("licences", profile.licences().stream().map(this::licence)),
                section(
                        "wishes",
                        Stream.of(
                                        lines(wishes.occupations(), this::label),
                                        lines(wishes.municipalities(), ParticipantRow::place),
                                        lines(wishes.workingTimes(), t::workingTime))
                                .flatMap(Function.identity())),
                section(
                        "not",
                        Stream.of(
                                        lines(wishes.not().occupations(), this::label),
                                        lines(wishes.not().workingTimes(), t::workingTime),
                                        lines(wishes.not().tasks(), this::label))
                                .flatMap(Function.identity())));
    }

    private ProfileSection section(String id, Stream<Line> lines) {
        return new ProfileSection(id, t.section(id), lines.toList());
    }

    private static Stream<Line> lines(List<String> codes, UnaryOperator<String> word) {
        return codes.stream().map(code -> new Line(word.apply(code), "", null));
    }

    private Stream<Line> skills(String answer) {
        return profile.skills().stream()
                .filter(skill -> answer.equals(skill.answer()))
                .map(skill -> new Line(
                        label(skill.concept()),
                        about(
                                skill.level() == null
                                        ? ""
                                        : reasons.level(skill.level().toString()),
                                known(skill.evidence())),
                        skill.id()));
    }

    private Line experience(Profile.Experience experience) {
        int months = ExperienceFact.dated(experience.occupation(), experience.from(), experience.to(), written, null)
                .months();
        String period = experience.to() == null
                ? t.since(date(experience.from()))
                : t.period(date(experience.from()), date(experience.to()));
        return new Line(
                label(experience.occupation()),
                about(
                        TimeSpent.of(String.valueOf(months), language),
                        period,
                        experience.unpaid() == null ? "" : t.unpaid(experience.unpaid()),
                        known(experience.evidence())),
                experience.id());
    }

    private Line education(Profile.Education education) {
        String level = SunCodes.level(education.level()).orElseThrow().name();
        String field = SunCodes.field(education.field())
                .map(code -> ", " + code.name())
                .orElse("");
        return new Line(
                level + field,
                about(
                        education.title() == null ? "" : education.title(),
                        education.completed() == null
                                ? ""
                                : education.completed().toString(),
                        t.recognition(education.recognition()),
                        known(education.evidence())),
                education.id());
    }

    private Line language(Profile.LanguageSkill skill) {
        return new Line(
                LanguageCodes.name(skill.language(), language.locale()),
                about(
                        assessed("listening", skill.listening()),
                        assessed("reading", skill.reading()),
                        assessed("spoken-interaction", skill.spokenInteraction()),
                        assessed("spoken-production", skill.spokenProduction()),
                        assessed("writing", skill.writing()),
                        known(skill.evidence())),
                skill.id());
    }

    private String assessed(String modality, String level) {
        return level == null ? "" : t.modality(modality, level);
    }

    private Line licence(Profile.Licence licence) {
        return new Line(
                label(licence.concept()),
                about(
                        licence.scope() == null ? "" : licence.scope(),
                        licence.validUntil() == null
                                ? ""
                                : reasons.until(licence.validUntil().toString()),
                        known(licence.evidence())),
                licence.id());
    }

    private String known(Profile.Evidence evidence) {
        if (evidence == null || evidence.kind() == null) {
            return "";
        }
        return about(
                reasons.kind(evidence.kind()),
                evidence.date() == null ? "" : evidence.date().toString());
    }

    private String label(String concept) {
        return labels.of(concept, language);
    }

    /** A year as it is, what is more exact as a month. */
    private String date(PartialDate date) {
        return date.isYear()
                ? date.toString()
                : DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(date.first());
    }

    private static String about(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
