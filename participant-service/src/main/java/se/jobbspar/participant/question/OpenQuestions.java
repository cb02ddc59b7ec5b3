package se.jobbspar.participant.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.participant.question.OpenQuestion.Reason;

/** All that a profile leaves to ask, in the order of a conversation. */
@Schema(
        description =
                "What a profile leaves to ask, in the order of a conversation; a profile's rows bound how many there are.")
public record OpenQuestions(List<OpenQuestion> items) {
    /** The language whose every modality jobs ask for. */
    private static final String SWEDISH = "sv";

    public OpenQuestions {
        items = List.copyOf(items);
    }

    /** @param today licences that ended before are asked about */
    static OpenQuestions of(Profile profile, LocalDate today) {
        Stream<OpenQuestion> empty = Stream.of(
                        profile.experiences().isEmpty() ? "experiences" : null,
                        profile.educations().isEmpty() ? "educations" : null,
                        profile.skills().isEmpty() ? "skills" : null,
                        profile.languages().isEmpty() ? "languages" : null,
                        profile.licences().isEmpty() ? "licences" : null,
                        profile.wishes().empty() ? "wishes" : null)
                .filter(Objects::nonNull)
                .map(OpenQuestion::empty);
        Stream<OpenQuestion> rows = Stream.of(
                        profile.educations().stream().flatMap(OpenQuestions::education),
                        profile.languages().stream().flatMap(OpenQuestions::language),
                        profile.licences().stream().flatMap(licence -> licence(licence, today)))
                .flatMap(questions -> questions);
        return new OpenQuestions(Stream.concat(empty, rows).toList());
    }

    private static Stream<OpenQuestion> education(Education education) {
        Stream<OpenQuestion> recognition =
                switch (education.recognition()) {
                    case UNKNOWN -> Stream.of(about(education, Reason.RECOGNITION_UNKNOWN));
                    case PENDING -> Stream.of(about(education, Reason.RECOGNITION_PENDING));
                    case RECOGNISED, NOT_NEEDED, REGULATED -> Stream.empty();
                };
        return education.completed() != null
                ? recognition
                : Stream.concat(
                        recognition,
                        Stream.of(new OpenQuestion("educations", Reason.WHEN, education.id(), "completed")));
    }

    private static OpenQuestion about(Education education, Reason reason) {
        return new OpenQuestion("educations", reason, education.id(), "recognition");
    }

    private static Stream<OpenQuestion> language(LanguageSkill skill) {
        return skill.language().equals(SWEDISH)
                ? Stream.of(
                                modality(skill, "listening", skill.listening()),
                                modality(skill, "reading", skill.reading()),
                                modality(skill, "spokenInteraction", skill.spokenInteraction()),
                                modality(skill, "spokenProduction", skill.spokenProduction()),
                                modality(skill, "writing", skill.writing()))
                        .flatMap(question -> question)
                : Stream.empty();
    }

    private static Stream<OpenQuestion> modality(LanguageSkill skill, String field, Cefr level) {
        return level == null
                ? Stream.of(new OpenQuestion("languages", Reason.NOT_ASSESSED, skill.id(), field))
                : Stream.empty();
    }

    private static Stream<OpenQuestion> licence(Licence licence, LocalDate today) {
        return licence.validUntil() != null && licence.validUntil().last().isBefore(today)
                ? Stream.of(new OpenQuestion("licences", Reason.ENDED, licence.id(), "validUntil"))
                : Stream.empty();
    }
}
