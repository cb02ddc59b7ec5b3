package se.jobbspar.participant.europass;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/** Profiles as Europass CVs, of the own municipality alone: a CV has a name. */
@ApplicationScoped
public class Europass {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Participants participants;
    private final EuropassWriter writer;
    private final Taxonomy taxonomy;
    private final ProfileCheck check;
    private final Caller caller;
    private final Today today;

    public Europass(
            Participants participants,
            EuropassWriter writer,
            Taxonomy taxonomy,
            ProfileCheck check,
            Caller caller,
            Today today) {
        this.participants = participants;
        this.writer = writer;
        this.taxonomy = taxonomy;
        this.check = check;
        this.caller = caller;
        this.today = today;
    }

    /** @throws ProblemException 404, and 403 for a person whom the coach sees by an agreement */
    public Map<String, Object> export(UUID participant, Locale language) {
        return participants.own(
                participant,
                caller.requireWorkplace(),
                (person, profile) -> JSON.convertValue(
                        writer.write(person, profile, language, today.instant()), new TypeReference<>() {}));
    }

    /** Adds what the profile does not hold; sent again, it adds nothing. */
    @Transactional
    EuropassReport take(UUID participant, Map<String, Object> document) {
        var reader = new EuropassReader(taxonomy, check);
        reader.read(JSON.convertValue(document, JsonNode.class));
        Filled filled = participants.own(
                participant, caller.requireWorkplace(), (person, profile) -> Filled.of(profile, reader.rows()));
        if (filled.added() > 0) {
            participants.remap(
                    participant,
                    profile -> Filled.of(profile, reader.rows()).profile(),
                    caller.name(),
                    caller.requireWorkplace());
        }
        List<FieldError> notTaken = new ArrayList<>(reader.notes());
        notTaken.addAll(filled.notTaken());
        return new EuropassReport(filled.added(), filled.unchanged(), notTaken);
    }
}
