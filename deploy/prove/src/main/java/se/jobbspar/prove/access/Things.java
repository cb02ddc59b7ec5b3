package se.jobbspar.prove.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static final String PUBLIC = "/vacancy/v1/public/vacancies";
    static final String EMPLOYERS = "/vacancy/v1/employers";
    static final String SHORTAGES = "/vacancy/v1/shortage-occupations";
    static final String ASSUMPTIONS = "/vacancy/v1/forecast-assumptions";
    static final String SUPPLIES = "/vacancy/v1/expected-supplies";
    static final String ASSESSMENTS = "/vacancy/v1/shortage-assessments";
    static final String TRAININGS = "/vacancy/v1/trainings";
    static final String TRACKS = "/vacancy/v1/job-tracks";
    static final String LISTS = "/matching/v1/match-lists";
    static final String GAPS = "/matching/v1/gaps";
    /** What is said of a person with a protected identity. */
    static final String PROTECTED = "protected";

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
    private final Making making;
    private final List<Thing> all = new ArrayList<>();

    private Things(Door door, List<Caller> callers, Seed seed) {
        this.door = door;
        this.callers = callers;
        this.making = new Making(door, seed);
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
        String shared = making.person(OWNER, "shared", "none");
        making.map(OWNER, shared);
        add("shared by agreement", PEOPLE, shared, with(OWN_AND_SYSTEM, "kalle"), OWN_AND_SYSTEM);
        add(
                "of one shared by agreement",
                ENROLMENTS,
                making.enrolment(OWNER, shared, "unemployed"),
                with(OWN_AND_SYSTEM, "kalle"),
                OWN_AND_SYSTEM);
        add(PROTECTED, PEOPLE, making.person(OWNER, PROTECTED, PROTECTED), OWN, OWN);
        staff();
        String erased = making.person(OWNER, "erased", "unknown");
        making.delete(OWNER, PEOPLE + "/" + erased, "?decision=KS%202026/0417");
        add("erased", PEOPLE, erased, Set.of(), Set.of());
    }

    private void programmes() {
        Set<String> own = with(OWN, "petra");
        add("shared with all", METHODS, making.method(), roles("coach", "hr", "planner", "partner"), own);
        add("own", PACKAGES, making.measuresPackage(), with(OWN_AND_SYSTEM, "petra"), everybody());
    }

    /** In the same municipality as all the others, and HR's alone. */
    private void staff() {
        String staff = making.person(HR, "staff", "none");
        making.map(HR, staff);
        add("staff", PEOPLE, staff, Set.of(HR), Set.of(HR));
        add("of staff", ENROLMENTS, making.enrolment(HR, staff, "permanent-staff"), Set.of(HR), Set.of(HR));
    }

    private void vacancies() {
        String other = making.employer("admin");
        Set<String> readers = roles("coach", "hr", "planner", "partner", "admin");
        Set<String> admin = roles("admin");
        Set<String> own = with(admin, "erik");
        String draft = making.vacancy("erik", null, "own draft");
        add("own draft", VACANCIES, draft, own, own);
        add("own draft", PUBLIC, draft, Set.of(), Set.of());
        add("foreign draft", VACANCIES, making.vacancy("admin", other, "foreign draft"), admin, admin);
        String published = making.vacancy("admin", other, "foreign published");
        making.publish(published);
        // What it says everybody may read, and who acts for its employer alone may change.
        all.add(new Thing("foreign published", VACANCIES, published, readers, Optional.empty(), admin));
        add("foreign published", PUBLIC, published, everybody(), everybody());
        String gone = making.vacancy("erik", null, "deleted");
        making.delete("erik", VACANCIES + "/" + gone, "");
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
        add("to look at", TRACKS, making.track(), everybody(), Set.of("petra", "karin", "maja"));
        add("own", ASSUMPTIONS, making.assumptions(), Set.of("petra", HR), everybody());
        add("own", SUPPLIES, making.supply(), Set.of("petra", HR), everybody());
        add("public", ASSESSMENTS, making.assessment(), everybody(), everybody());
        add("to look at", TRAININGS, making.training(), everybody(), Set.of("petra"));
        add("own", LISTS, list(OWNER, "shared by agreement"), OWN, everybody());
        add("of staff", LISTS, list(HR, "staff"), Set.of(HR), everybody());
        Stream.of(
                        PEOPLE,
                        ENROLMENTS,
                        METHODS,
                        PACKAGES,
                        AGREEMENTS,
                        VACANCIES,
                        PUBLIC,
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
                secret ? Optional.of(making.secret(collection, what.split(" by ")[0])) : Optional.empty(),
                toldTo));
    }

    private String list(String who, String person) {
        return all.stream()
                .filter(thing ->
                        thing.collection().equals(PEOPLE) && thing.what().equals(person))
                .findFirst()
                .map(thing -> making.list(who, thing.id()))
                .orElseThrow();
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
