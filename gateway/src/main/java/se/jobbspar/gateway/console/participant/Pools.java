package se.jobbspar.gateway.console.participant;

import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;

/** Where people come from to the labour-market unit, as participant-service names it. */
public final class Pools {
    public static final List<String> ALL =
            List.of("unemployed", "measure", "project", "work-placement", "hourly-staff", "permanent-staff");

    private Pools() {}

    /** @param chosen null for none */
    public static List<Choice> choices(Language language, String chosen) {
        return Choice.of(language.texts(ParticipantTexts.class)::pool, chosen, ALL);
    }
}
