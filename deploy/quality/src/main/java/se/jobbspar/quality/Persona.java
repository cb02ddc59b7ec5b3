package se.jobbspar.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/**
 * An invented person, and what a coach expects of the list of shortage occupations.
 *
 * @param weak nothing fits, so the best must not be presented as strong
 */
record Persona(
        String id,
        ParticipantSnapshot profile,
        List<String> first3,
        List<Pair> better,
        List<String> notNow,
        List<String> absent10,
        boolean weak) {
    /** One group has to stand above the other. */
    record Pair(String above, String below) {}

    static List<Persona> read(Path file, LocalDate today) throws IOException {
        return list(new ObjectMapper().readTree(file.toFile()).path("personas"), node -> of(node, today));
    }

    private static Persona of(JsonNode node, LocalDate today) {
        JsonNode expect = node.path("expect");
        return new Persona(
                node.path("id").asText(),
                profile(node, today),
                list(expect.path("first3"), JsonNode::asText),
                list(
                        expect.path("better"),
                        pair -> new Pair(pair.get(0).asText(), pair.get(1).asText())),
                list(expect.path("not_now"), JsonNode::asText),
                list(expect.path("absent10"), JsonNode::asText),
                expect.path("weak").asBoolean());
    }

    private static ParticipantSnapshot profile(JsonNode node, LocalDate today) {
        JsonNode profile = node.path("profile");
        JsonNode wishes = profile.path("wishes");
        return new ParticipantSnapshot(
                UUID.nameUUIDFromBytes(node.path("id").asText().getBytes(StandardCharsets.UTF_8)),
                1,
                "ORE-2B2B",
                "1880",
                List.of("1880"),
                today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                list(
                        profile.path("skills"),
                        skill -> new SkillFact(
                                skill.path("concept").asText(),
                                skill.path("level").asInt(1),
                                null)),
                list(profile.path("experiences"), experience -> experience(experience, today)),
                list(profile.path("educations"), Persona::education),
                list(profile.path("languages"), Persona::language),
                list(
                        profile.path("licences"),
                        licence -> new LicenceFact(licence.path("concept").asText(), null, null)),
                new WishFact(
                        list(wishes.path("occupations"), wish -> wish.path("concept")
                                .asText()),
                        list(wishes.path("municipalities"), JsonNode::asText),
                        list(wishes.path("workingTimes"), time -> WorkingTime.valueOf(code(time)))));
    }

    private static ExperienceFact experience(JsonNode node, LocalDate today) {
        YearMonth from = YearMonth.parse(node.path("from").asText());
        YearMonth to = text(node, "to") == null ? YearMonth.from(today) : YearMonth.parse(text(node, "to"));
        int months = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        return new ExperienceFact(
                node.path("occupation").asText(),
                Math.max(1, months),
                from,
                text(node, "to") == null ? null : to,
                null);
    }

    private static EducationFact education(JsonNode node) {
        return new EducationFact(
                text(node, "level"), text(node, "field"), Recognition.valueOf(code(node.path("recognition"))), null);
    }

    private static LanguageFact language(JsonNode node) {
        return new LanguageFact(
                node.path("language").asText(),
                cefr(node, "listening"),
                cefr(node, "reading"),
                cefr(node, "spokenInteraction"),
                cefr(node, "spokenProduction"),
                cefr(node, "writing"),
                null);
    }

    private static Cefr cefr(JsonNode node, String modality) {
        return text(node, modality) == null ? null : Cefr.valueOf(text(node, modality));
    }

    private static String code(JsonNode node) {
        return node.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(each.apply(node)));
        return all;
    }
}
