package se.jobbspar.local.demo;

import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;

/** The whole demo. Asks the API what is there and adds only what is missing, so loading twice changes nothing. */
public final class Demo {
    private final Door door;
    private final DemoRealm realm;

    public Demo(Door door, DemoRealm realm) {
        this.door = door;
        this.realm = realm;
    }

    /** What was added; zeros when everything was there. */
    public record Loaded(int agreements, int vacancies, int shortageOccupations, int participants) {
        @Override
        public String toString() {
            return participants + " participants, " + vacancies + " vacancies, " + shortageOccupations
                    + " shortage occupations, " + agreements + " agreements";
        }
    }

    /** The agreement comes first, so that nobody has to be published twice. */
    public Loaded load() {
        Loaded loaded = new Loaded(
                new DemoAgreements(door).load(),
                new DemoVacancies(door).load(),
                new DemoShortages(door).load(),
                new DemoParticipants(door, realm).load());
        new DemoNeeds(door).load();
        new DemoCoaching(door).load();
        new DemoProgrammes(door).load();
        new DemoTracks(door).load();
        return loaded;
    }
}
