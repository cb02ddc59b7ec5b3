package se.jobbspar.gateway.console.meetup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.happening.FactClient;
import se.jobbspar.gateway.console.happening.FactWords;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** Gathers the page of all meet-ups and that of one. */
@RequestScoped
class MeetUpReading {
    private static final int LISTED = 20;

    /** As many people as can be named in one request. */
    private static final int ROWS = 50;

    private static final int FOUND = 10;

    private final MeetUpClient meetUps;
    private final FactClient facts;
    private final ParticipantClient participants;
    private final ConceptLabels labels;
    private final Visit visit;

    MeetUpReading(
            @RestClient MeetUpClient meetUps,
            @RestClient FactClient facts,
            @RestClient ParticipantClient participants,
            ConceptLabels labels,
            Visit visit) {
        this.meetUps = meetUps;
        this.facts = facts;
        this.participants = participants;
        this.labels = labels;
        this.visit = visit;
    }

    MeetUpsPage list(int at, String done) {
        JsonNode found = meetUps.list(visit.onBehalf(), at, LISTED);
        return new MeetUpsPage(
                visit.frame(),
                found.path("items").valueStream().map(MeetUpsPage.Row::of).toList(),
                Pages.of(at, LISTED, found.path("total").asLong(), other -> MeetUpsResource.HERE + "?page=" + other),
                done);
    }

    /** @param q null for nothing */
    MeetUpPage page(UUID id, int at, String q, String done) {
        OnBehalf who = visit.onBehalf();
        JsonNode meetUp = facts.get(who, MeetUpForm.MEET_UP.wire(), id);
        JsonNode page = meetUps.invitations(who, id, at, ROWS);
        List<JsonNode> invitations = page.path("items")
                .valueStream()
                .filter(invitation -> !invitation.path("mistaken").asBoolean())
                .toList();
        MeetUpsPage.Row row = MeetUpsPage.Row.of(meetUp);
        return new MeetUpPage(
                visit.frame(),
                row,
                meetUp.path("occupations")
                        .valueStream()
                        .map(occupation -> labels.of(occupation.asText(), visit.language()))
                        .toList(),
                MeetUpPage.invited(invitations, people(invitations, who), new FactWords(labels, visit.language())),
                Pages.of(
                        at,
                        ROWS,
                        page.path("total").asLong(),
                        other -> MeetUpsResource.HERE + "/" + id + "?page=" + other),
                invitations.stream()
                        .filter(invitation ->
                                invitation.path("answer").asText("none").equals("none"))
                        .count(),
                !row.answersBy().isEmpty() && LocalDate.parse(row.answersBy()).isBefore(Days.today()),
                Objects.toString(q, ""),
                q == null ? List.of() : found(q, invitations, who),
                UUID.randomUUID(),
                done);
    }

    private List<Participant> people(List<JsonNode> invitations, OnBehalf who) {
        List<UUID> ids = invitations.stream()
                .map(invitation ->
                        UUID.fromString(invitation.path("participant").asText()))
                .toList();
        return ids.isEmpty() ? List.of() : participants.listOf(who, ids, ROWS).items();
    }

    /** People of the own municipality, since nobody else's coach invites them. */
    private List<Participant> found(String q, List<JsonNode> invitations, OnBehalf who) {
        Set<String> invited = invitations.stream()
                .map(invitation -> invitation.path("participant").asText())
                .collect(Collectors.toSet());
        return participants.list(who, q, null, null, null, 1, FOUND).items().stream()
                .filter(Participant::isOwn)
                .filter(person -> !invited.contains(person.id().toString()))
                .toList();
    }
}
