package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** A profile goes out as a Europass CV and comes in as one; what one of the two cannot hold is said. */
@ServiceTest
class EuropassTest {
    private static final String EUROPASS = "/participant/v1/participants/{id}/europass";
    private static final String LEARNER = "SkillsPassport.LearnerInfo.";
    private static final String PROFILE = """
            {"experiences":[{"occupation":"%s","from":"2009","to":"2014-08","country":"GB"}],
             "educations":[{"level":"53","field":"723a","seqf":6,"completed":"2009-06-10","recognition":"pending","country":"GR",
                            "title":"Νοσηλευτική"}],
             "languages":[{"language":"sv","listening":"B1","spokenInteraction":"A2"},
                          {"language":"el","listening":"C2","reading":"C2","spokenInteraction":"C2","spokenProduction":"C2","writing":"C2"}],
             "licences":[{"concept":"urn:jobbspar:licence:ce"},{"concept":"urn:jobbspar:licence:truckkort"}],
             "skills":[{"concept":"%s","level":2},{"concept":"%s","answer":"no"}]}""".formatted(Occupations.COOK, Skills.READ_MAPS, Skills.PERSON_CENTRED_CARE);
    private final Api coach = Api.coach("1470");
    private Registered amina;

    @BeforeEach
    void map() {
        amina = coach.mapped("Amina Maria Haddad", PROFILE);
    }

    @Test
    void profileIsToldAsEuropassTellsIt() {
        export(coach, amina)
                .statusCode(200)
                .body(LEARNER + "Identification.PersonName.Surname", equalTo("Haddad"))
                .body(LEARNER + "WorkExperience[0].Period.From.Year", equalTo(2009))
                .body(LEARNER + "WorkExperience[0].Employer.ContactInfo.Address.Contact.Country.Code", equalTo("UK"))
                .body(LEARNER + "Education[0].Period.To.Day", equalTo(10))
                .body(LEARNER + "Education[0].Level.Code", equalTo("6"))
                .body(LEARNER + "Skills.Linguistic.MotherTongue[0].Description.Code", equalTo("el"))
                .body(LEARNER + "Skills.Linguistic.ForeignLanguage[0].ProficiencyLevel.Listening", equalTo("B1"))
                .body(LEARNER + "Skills.Driving.Description", hasItem("CE"))
                .body(LEARNER + "Skills.Other.Description", containsString("ruck"));
    }

    @Test
    void whatBothHoldComesBackAndIsNotAddedTwice() {
        String cv = export(coach, amina).extract().asString();
        take(amina, cv).body("added", equalTo(0)).body("unchanged", equalTo(6));

        Registered other = coach.register("Kim", "none");
        take(other, cv).body("added", equalTo(6)).body("notTaken.field", hasItems("Skills.JobRelated"));
        take(other, cv).body("added", equalTo(0)).body("unchanged", equalTo(6));

        coach.get(other.id())
                .then()
                .body("version", equalTo(2))
                .body("profile.experiences[0].from", equalTo("2009"))
                .body("profile.experiences[0].to", equalTo("2014-08"))
                .body("profile.experiences[0].country", equalTo("GB"))
                .body("profile.educations[0].completed", equalTo("2009-06-10"))
                .body("profile.educations[0].seqf", equalTo(6))
                .body("profile.educations[0].title", equalTo("Νοσηλευτική"))
                .body("profile.languages.language", hasItems("sv", "el"))
                .body(
                        "profile.licences.concept",
                        hasItems("urn:jobbspar:licence:ce", "urn:jobbspar:licence:truckkort"));
    }

    @Test
    void placeThatIsNotTakenIsNamed() {
        take(amina, """
                {"SkillsPassport":{"LearnerInfo":{
                  "Headline":{"Type":{"Code":"preferred_job"}},
                  "WorkExperience":[
                    {"Position":{"Label":"Trollkarl"},"Period":{"From":{"Year":2001}},"Activities":"<p>Troll</p>"},
                    {"Position":{"Label":"kock"},"Period":{"From":{"Year":2031}}},
                    {"Position":{"Label":"kock"},"Period":{}}],
                  "Education":[{"Title":"Kurs"}],
                  "Skills":{"Driving":{"Description":["B+E","Z"]}}}}}""")
                .body("added", equalTo(1))
                .body(
                        "notTaken.field",
                        hasItems(
                                "Headline",
                                "WorkExperience[0].occupation",
                                "WorkExperience[0].Activities",
                                "WorkExperience[1].from",
                                "WorkExperience[2].Period.From",
                                "Education[0].Level",
                                "Skills.Driving.Description[1]"));
    }

    @Test
    void workThatGoesOnMayHaveAnEmptyEnd() {
        take(amina, """
                {"SkillsPassport":{"LearnerInfo":{"WorkExperience":[
                  {"Position":{"Label":"kock"},"Period":{"From":{"Year":2021},"To":{},"Current":true}},
                  {"Position":{"Label":"bagare"},"Period":{"From":{"Year":2022},"To":""}}]}}}""").body("added", equalTo(2)).body("notTaken", empty());
    }

    @Test
    void nothingIsLeftOutInSilence() {
        take(amina, """
                {"SkillsPassport":{"LearnerInfo":{
                  "WorkExperience":[
                    {"Position":{"Label":"kock"},"Period":{"From":{"Year":2001},"To":{"Year":2003,"Month":13}},
                     "Employer":{"Name":"Ugnen"}}],
                  "Education":[
                    {"Title":"%s","Level":{"Code":"4"},"Period":{"From":{"Year":1999},"To":{"Year":2001}},
                     "Organisation":{"Name":"Skolan"}}]}}}""".formatted("x".repeat(201)))
                .body("added", equalTo(1))
                .body(
                        "notTaken.field",
                        contains(
                                "WorkExperience[0].Period.To",
                                "Education[0].Title",
                                "Education[0].Period.From",
                                "Education[0].Organisation.Name"));
    }

    @Test
    void whatIsNoEuropassCvIsRefused() {
        coach.asks().body("{}").post(EUROPASS, amina.id()).then().statusCode(400);
        coach.asks().body("[]").post(EUROPASS, amina.id()).then().statusCode(400);
    }

    @Test
    void cvWithANameIsForTheOwnCoachesAlone() {
        Api.admin().conclude("statute", "1470", "1472").then().statusCode(201);

        export(Api.coach("1472"), amina).statusCode(403).body("detail", containsString("No agreement shares this"));
        export(Api.coach("1471"), amina).statusCode(404);
    }

    private static ValidatableResponse export(Api coach, Registered person) {
        return coach.read(person.id(), "export").then();
    }

    private ValidatableResponse take(Registered person, String cv) {
        return coach.asks().body(cv).post(EUROPASS, person.id()).then().statusCode(200);
    }
}
