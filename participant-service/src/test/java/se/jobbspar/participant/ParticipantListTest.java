package se.jobbspar.participant;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Skills;

/** A coach finds the own participants again. */
@ServiceTest
class ParticipantListTest {
    private final Api coach = Api.coach("1462");
    private static Registered asa;
    private static Registered per;
    private static Registered hidden;

    @Inject
    DataSource database;

    @BeforeEach
    void registerOnce() {
        if (asa != null) {
            return;
        }
        asa = coach.mapped("Åsa Öberg", Profiles.FULL);
        per = coach.mapped("Per 100%_ig", Profiles.ONE_SKILL);
        hidden = coach.register("Hemlig Person", "protected");
    }

    @Test
    void everybodyOfTheOwnMunicipalityIsListedByCode() {
        var codes = new ArrayList<>(List.of(asa.code(), per.code(), hidden.code()));
        codes.sort(null);

        coach.list()
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("page", equalTo(1))
                .body("limit", equalTo(20))
                .body("items.code", equalTo(codes));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        JsonPath first = coach.list("limit", 2, "page", 1).jsonPath();
        JsonPath second = coach.list("limit", 2, "page", 2).jsonPath();

        assertEquals(2, first.getList("items").size());
        assertEquals(1, second.getList("items").size());
        assertEquals(3, second.getInt("total"));
        assertFalse(first.getList("items.id").contains(second.getString("items[0].id")));
        coach.list("limit", 2, "page", 3)
                .then()
                .body("items", equalTo(List.of()))
                .body("total", equalTo(3));
    }

    @Test
    void latestChangedComesFirstWhenAskedFor() {
        coach.list("sort", "updated").then().body("items.id", equalTo(List.of(hidden.id(), per.id(), asa.id())));
    }

    @Test
    void nameReferenceAndCodeAreSearchedWhateverTheCase() {
        only(asa, "q", "åsa ö");
        only(asa, "q", asa.code().substring(4).toLowerCase());
        coach.list("q", "ame 17").then().body("total", equalTo(3));
    }

    @Test
    void nameIsFoundHoweverItIsWrittenAndItsPartsInAnyOrder() {
        Api neighbour = Api.coach("1463");
        String zoe = neighbour.register("Zoë  D’Angelo Müller", "none").id();
        neighbour.register("Asa Oberg", "none");

        for (String spelling : List.of(
                "zoe", "Zoë", "Zoe\u0308", "müller zoe", "MULLER", "Zoë D'Angelo", "zoë\u00a0d’angelo", "ame 17 zoe")) {
            neighbour.list("q", spelling).then().body("items.id", equalTo(List.of(zoe)));
        }
        neighbour.list("q", "åsa").then().body("total", equalTo(0));
    }

    @Test
    void wildcardsAreOrdinaryCharacters() {
        only(per, "q", "100%_");
        coach.list("q", "%").then().body("total", equalTo(1));
        coach.list("q", "_").then().body("total", equalTo(1));
        coach.list("q", "' or '1'='1").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void protectionMappingAndSkillNarrowTheListTogether() {
        only(hidden, "protectedIdentity", "protected");
        only(hidden, "mapped", "empty");
        only(per, "mapped", "partly");
        only(asa, "mapped", "mapped");
        only(asa, "concept", Skills.HYGIENE_IN_HEALTH_CARE);
        only(per, "concept", Skills.READ_MAPS, "q", "per", "protectedIdentity", "none");
        coach.list("concept", Skills.READ_MAPS, "q", "åsa").then().body("total", equalTo(0));
    }

    @Test
    void skillIsFoundUnderTheIdItWasMappedWith() throws SQLException {
        String accounting = "http://data.europa.eu/esco/skill/ecc18804-a466-40d9-98b4-fba5cd67dd4b";
        // Before an import made it an alias, the skill of JobTech's was a concept of its own.
        String before = "http://data.jobtechdev.se/taxonomy/concept/FYk9_RXp_7c5";
        Api mark = Api.coach("1463");
        Registered eva = mark.mapped("Eva", Profiles.ONE_SKILL);
        mark.mapped("Per", Profiles.ONE_SKILL);
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update participant set skills = array[?] where id = ?::uuid")) {
            update.setString(1, before);
            update.setString(2, eva.id());
            update.executeUpdate();
        }

        for (String asked : List.of(accounting, before)) {
            mark.list("concept", asked).then().body("items.id", equalTo(List.of(eva.id())));
        }
    }

    @Test
    void severalAreReadAtOnceByTheirIds() {
        List<String> asked = List.of(asa.id(), hidden.id(), UUID.randomUUID().toString());

        coach.list(ids(asked))
                .then()
                .statusCode(200)
                .body("items.name", containsInAnyOrder("Åsa Öberg", "Hemlig Person"));
        only(asa, "id", asa.id(), "id", hidden.id(), "q", "åsa");
    }

    @Test
    void hundredAreReadAtOnceAndNoMore() {
        var asked = new ArrayList<>(List.of(per.id()));
        while (asked.size() < 100) {
            asked.add(UUID.randomUUID().toString());
        }
        only(per, ids(asked));
        asked.add(asa.id());

        problem(coach.list(ids(asked)), 400, "validation");
        problem(coach.list("id", "7"), 400, "validation");
    }

    private static Object[] ids(List<String> ids) {
        return ids.stream().flatMap(id -> Stream.of("id", id)).toArray();
    }

    @Test
    void rowSaysWhatTheCoachNeedsToGoOn() {
        coach.list("q", "Åsa")
                .then()
                .body("items[0].name", equalTo("Åsa Öberg"))
                .body("items[0].reference", equalTo("AME 17"))
                .body("items[0].mapping", equalTo("mapped"))
                .body("items[0].toAsk", equalTo(List.of()))
                .body("items[0].skills", equalTo(2))
                .body("items[0].visibility.visible", equalTo(true))
                .body("items[0].access", equalTo("own"));
        coach.list("q", "Hemlig")
                .then()
                .body("items[0].visibility.visible", equalTo(false))
                .body("items[0].visibility.reason", equalTo("protected-identity"));
    }

    private void only(Registered expected, Object... parameters) {
        coach.list(parameters).then().statusCode(200).body("items.id", equalTo(List.of(expected.id())));
    }
}
