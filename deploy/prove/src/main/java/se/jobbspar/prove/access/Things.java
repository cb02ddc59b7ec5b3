package se.jobbspar.prove.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.proof.Seed;

/** Makes, for one round, an object in every relation: own, of an agreement, of another desk, foreign, protected, erased, missing. */
final class Things {
    static final String PEOPLE = "/participant/v1/participants";
    static final String AGREEMENTS = "/participant/v1/agreements";
    static final String PROGRAMMES = "/participant/v1/programmes";
    static final String ENROLMENTS = "/participant/v1/enrolments";
    static final String METHODS = "/participant/v1/methods";
    static final String PACKAGES = "/participant/v1/packages";
    static final String VACANCIES = "/vacancy/v1/vacancies";
    static final String EMPLOYERS = "/vacancy/v1/employers";
    static final String SHORTAGES = "/vacancy/v1/shortage-occupations";
    static final String ASSUMPTIONS = "/vacancy/v1/forecast-assumptions";
    static final String SUPPLIES = "/vacancy/v1/expected-supplies";
    static final String ASSESSMENTS = "/vacancy/v1/shortage-assessments";
    static final String TRAININGS = "/vacancy/v1/trainings";
    static final String TRACKS = "/vacancy/v1/job-tracks";
    static final String LISTS = "/matching/v1/match-lists";
    /** What is said of a person with a protected identity. */
    static final String PROTECTED = "protected";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Of Örebro, and responsible for whom she registers; Karlskoga, of kalle, has an agreement with it, nobody else has. */
    static final String OWNER = "karin";

    /** HR of Örebro. */
    private static final String HR = "hanna";

    /** The coaches of Örebro. */
    private static final Set<String> OWN = Set.of(OWNER, "maja");
    /** They, and the system that acts for Örebro: it sees and may write to whom nothing protects. */
    private static final Set<String> OWN_AND_SYSTEM = with(OWN, "orebro-case-system");

    private final Door door;
    private final List<Caller> callers;
    private final Seed seed;
    private final List<Thing> all = new ArrayList<>();

    private Things(Door door, List<Caller> callers, Seed seed) {
        this.door = door;
        this.callers = callers;
        this.seed = seed;
    }

    static List<Thing> make(Door door, List<Caller> callers, Seed seed) {
        Things things = new Things(door, callers, seed);
        things.people();
        things.programmes();
        things.vacancies();
        things.others();
        return List.copyOf(things.all);
    }

    private void people() {
        String shared = person(OWNER, "shared", "none");
        map(OWNER, shared);
        add("shared by agreement", PEOPLE, shared, with(OWN_AND_SYSTEM, "kalle"), OWN_AND_SYSTEM);
        add(
                "of one shared by agreement",
                ENROLMENTS,
                enrolment(OWNER, shared, "unemployed"),
                with(OWN_AND_SYSTEM, "kalle"),
                OWN_AND_SYSTEM);
        add(PROTECTED, PEOPLE, person(OWNER, PROTECTED, PROTECTED), OWN, OWN);
        staff();
        String erased = person(OWNER, "erased", "unknown");
        delete(OWNER, PEOPLE + "/" + erased, "?decision=KS%202026/0417");
        add("erased", PEOPLE, erased, Set.of(), Set.of());
    }

    private void programmes() {
        Set<String> own = with(OWN, "petra");
        add("shared with all", METHODS, method(), roles("coach", "hr", "planner", "partner"), own);
        add("own", PACKAGES, measuresPackage(), with(OWN_AND_SYSTEM, "petra"), everybody());
    }

    /** In the same municipality as all the others, and HR's alone. */
    private void staff() {
        String staff = person(HR, "staff", "none");
        map(HR, staff);
        add("staff", PEOPLE, staff, Set.of(HR), Set.of(HR));
        add("of staff", ENROLMENTS, enrolment(HR, staff, "permanent-staff"), Set.of(HR), Set.of(HR));
    }

    private void vacancies() {
        String other = made("admin", EMPLOYERS, JSON.objectNode().put("name", secret(EMPLOYERS, "other")))
                .path("id")
                .asText();
        Set<String> readers = roles("coach", "hr", "planner", "partner", "admin");
        Set<String> admin = roles("admin");
        Set<String> own = with(admin, "erik");
        add("own draft", VACANCIES, vacancy("erik", null, "own draft"), own, own);
        add("foreign draft", VACANCIES, vacancy("admin", other, "foreign draft"), admin, admin);
        String published = vacancy("admin", other, "foreign published");
        publish(published);
        add("foreign published", VACANCIES, published, readers, readers);
        String gone = vacancy("erik", null, "deleted");
        delete("erik", VACANCIES + "/" + gone, "");
        add("deleted", VACANCIES, gone, Set.of(), Set.of());
    }

    private void others() {
        String agreement =
                door.get("admin", AGREEMENTS).body().at("/items/0/id").asText();
        add("in force", AGREEMENTS, agreement, with(roles("admin"), "karin", "maja", "kalle"), everybody());
        String shortage = door.get("planner", SHORTAGES + "?limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        add("public", SHORTAGES, shortage, everybody(), everybody());
        add("to look at", TRACKS, track(), everybody(), Set.of("petra", "karin", "maja"));
        add("own", ASSUMPTIONS, assumptions(), Set.of("petra"), everybody());
        add("own", SUPPLIES, supply(), Set.of("petra"), everybody());
        add("public", ASSESSMENTS, assessment(), everybody(), everybody());
        add("to look at", TRAININGS, training(), everybody(), Set.of("petra"));
        add("own", LISTS, list(OWNER, "shared by agreement"), OWN, everybody());
        add("of staff", LISTS, list(HR, "staff"), Set.of(HR), everybody());
        Stream.of(
                        PEOPLE,
                        ENROLMENTS,
                        METHODS,
                        PACKAGES,
                        AGREEMENTS,
                        VACANCIES,
                        EMPLOYERS,
                        SHORTAGES,
                        ASSUMPTIONS,
                        SUPPLIES,
                        ASSESSMENTS,
                        TRAININGS,
                        TRACKS,
                        LISTS)
                .map(Thing::missing)
                .forEach(all::add);
    }

    /** What callers must not read is in the name of people and the title of vacancies. */
    private void add(String what, String collection, String id, Set<String> seenBy, Set<String> toldTo) {
        boolean secret = collection.equals(PEOPLE) || collection.equals(VACANCIES);
        all.add(new Thing(
                what,
                collection,
                id,
                seenBy,
                secret ? Optional.of(secret(collection, what.split(" by ")[0])) : Optional.empty(),
                toldTo));
    }

    private String secret(String collection, String what) {
        return "Kanarie " + Integer.toHexString(seed.random(collection + what).nextInt());
    }

    private String list(String who, String person) {
        String id = all.stream()
                .filter(thing ->
                        thing.collection().equals(PEOPLE) && thing.what().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
        ObjectNode order = JSON.objectNode().put("against", "vacancies").put("purpose", "guidance");
        order.putObject("subject").put("type", "participant").put("id", id);
        return made(who, LISTS, order).path("id").asText();
    }

    private String person(String who, String what, String protection) {
        ObjectNode body = JSON.objectNode().put("name", secret(PEOPLE, what)).put("protectedIdentity", protection);
        return made(who, PEOPLE, body.put("reference", secret(PEOPLE, what)))
                .path("id")
                .asText();
    }

    private String enrolment(String who, String person, String pool) {
        ObjectNode programme = JSON.objectNode().put("name", "Proving").put("from", "2020-01-01");
        programme.putArray("municipalities").add("1880");
        ObjectNode body = JSON.objectNode()
                .put("participant", person)
                .put("programme", made(who, PROGRAMMES, programme).path("id").asText())
                .put("channel", "self")
                .put("pool", pool)
                .put("from", "2021-03-01");
        return made(who, ENROLMENTS, body).path("id").asText();
    }

    private String method() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("description", "Proving");
        return made(OWNER, METHODS, body).path("id").asText();
    }

    private String measuresPackage() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("budget", 1);
        body.put("from", "2020-01-01").put("to", "2022-12-31");
        return made(OWNER, PACKAGES, body).path("id").asText();
    }

    /** As somebody of the demo, so that there is something to match. */
    private void map(String who, String person) {
        String model = door.get(OWNER, PEOPLE + "?mapped=mapped&limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        JsonNode profile = door.get(OWNER, PEOPLE + "/" + model).body().path("profile");
        String path = PEOPLE + "/" + person;
        checked(door.put(who, path + "/profile", door.get(who, path).etag(), profile), path);
    }

    private String vacancy(String who, String employer, String what) {
        ObjectNode body =
                JSON.objectNode().put("title", secret(VACANCIES, what)).put("occupationGroup", "5321");
        if (employer != null) {
            body.put("employer", employer);
        }
        return made(who, VACANCIES, body.put("municipality", "1880")).path("id").asText();
    }

    private String assumptions() {
        ObjectNode body = JSON.objectNode().put("name", "Proving");
        ObjectNode scenarios = body.putObject("scenarios");
        for (String need : List.of("low", "middle", "high")) {
            scenarios
                    .putObject(need)
                    .put("retirementAge", 66)
                    .put("turnover", 5)
                    .put("growth", 0);
        }
        return made("planner", ASSUMPTIONS, body).path("id").asText();
    }

    private String supply() {
        ObjectNode body = JSON.objectNode().put("occupation", "5321").put("year", 2036);
        return made("planner", SUPPLIES, body.put("hires", 1).put("reason", "Proving"))
                .path("id")
                .asText();
    }

    private String assessment() {
        ObjectNode body = JSON.objectNode().put("occupation", "5321").put("situation", "shortage");
        body.put("reason", "Proving").put("assessedOn", "2026-03-02");
        return made("planner", ASSESSMENTS, body).path("id").asText();
    }

    private String training() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("provider", "Proving");
        return made("planner", TRAININGS, body.put("kind", "vocational").put("distance", true))
                .path("id")
                .asText();
    }

    private String track() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("need", "Proving");
        body.putArray("occupations").add("5321");
        return made("planner", TRACKS, body.put("places", 1_000).put("from", "2026-03-02"))
                .path("id")
                .asText();
    }

    private void publish(String vacancy) {
        String path = VACANCIES + "/" + vacancy;
        String etag = door.get("admin", path).etag();
        checked(
                door.post(
                        "admin", path + "/transitions", etag, JSON.objectNode().put("to", "published")),
                path);
    }

    private void delete(String who, String path, String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("If-Match", door.get(who, path).etag())
                .DELETE();
        checked(door.send(who, path + query, request), path);
    }

    private JsonNode made(String who, String path, JsonNode body) {
        return checked(door.post(who, path, body), path).body();
    }

    private static Answer checked(Answer answer, String path) {
        if (!answer.successful()) {
            throw new IllegalStateException(path + " cannot be prepared: " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private Set<String> everybody() {
        return callers.stream().map(Caller::name).collect(Collectors.toSet());
    }

    private Set<String> roles(String... roles) {
        return callers.stream()
                .filter(caller -> List.of(roles).contains(caller.role()))
                .map(Caller::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
