package se.jobbspar.participant;

import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** Profiles as a coach sends them. */
public final class Profiles {
    /** Everything is asked about; with a country and a free text that may not leave the service. */
    public static final String FULL = """
            {"skills":[{"concept":"%s","level":3,"evidence":{"kind":"certificate","date":"2024-06-14"}},
                       {"concept":"%s","level":2}],
             "experiences":[{"occupation":"%s","from":"2009-03","to":"2014-08","country":"SY",
                             "evidence":{"kind":"employer-reference"}}],
             "educations":[{"level":"337","field":"723a","recognition":"pending","country":"SY",
                            "title":"Vårdlinjen i Damaskus","evidence":{"kind":"certificate","date":"2009-06-10"}}],
             "languages":[{"language":"sv","listening":"B1","spokenInteraction":"B1"}],
             "licences":[{"concept":"%s"}],
             "wishes":{"occupations":["%s"],"municipalities":["1880","1883"],"workingTimes":["full-time","evenings"],
                       "not":{"occupations":["%s"],"workingTimes":["nights"],"tasks":["%s"]}}}""".formatted(
                    Skills.HYGIENE_IN_HEALTH_CARE,
                    Skills.PERSON_CENTRED_CARE,
                    Occupations.NURSE_ASSISTANT,
                    Skills.LICENCE_B,
                    Occupations.HOME_CARE_AIDE,
                    Occupations.COOK,
                    Skills.READ_MAPS);

    public static final String ONE_SKILL = skills("{\"concept\":\"%s\",\"level\":2}".formatted(Skills.READ_MAPS));

    private Profiles() {}

    public static String skills(String claims) {
        return "{\"skills\":[" + claims + "]}";
    }
}
