package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Has the text of a vacancy read, and shows what it asks for; a page does not fail for a text that cannot be read. */
@RequestScoped
class ProposedRows {
    private final OwnVacancyClient client;
    private final Counting counting;
    private final RowForms forms;
    private final ConceptLabels labels;
    private final Visit visit;

    ProposedRows(
            @RestClient OwnVacancyClient client, Counting counting, RowForms forms, ConceptLabels labels, Visit visit) {
        this.client = client;
        this.counting = counting;
        this.forms = forms;
        this.labels = labels;
        this.visit = visit;
    }

    /**
     * @param now how many fit it as it stands; empty when nobody can count just now
     * @param filledIn what a refused form had in its fields, by its proposal
     */
    Proposed of(OwnVacancy vacancy, Optional<Counts> now, Map<UUID, Map<String, List<String>>> filledIn) {
        return read(vacancy)
                .map(proposals -> new Proposed(
                        true,
                        proposals.open().stream()
                                .map(one -> row(one, vacancy, now, filledIn))
                                .toList(),
                        proposals.dropped().stream()
                                .map(one -> row(one, vacancy, Optional.empty(), filledIn))
                                .toList()))
                .orElse(Proposed.UNREAD);
    }

    /** How many nobody has decided on; empty for a text that cannot be read just now. */
    Optional<Integer> undecided(OwnVacancy vacancy) {
        return read(vacancy).map(proposals -> proposals.open().size());
    }

    private Optional<Proposals> read(OwnVacancy vacancy) {
        try {
            return Optional.of(client.proposals(visit.onBehalf(), vacancy.id(), Proposals.MOST));
        } catch (ProcessingException | WebApplicationException away) {
            return Optional.empty();
        }
    }

    private ProposedRow row(
            Proposal proposal,
            OwnVacancy vacancy,
            Optional<Counts> now,
            Map<UUID, Map<String, List<String>>> filledIn) {
        Asked asked = proposal.requirement();
        RequirementForm form = RequirementForm.of(asked.kind());
        String prefix = prefix(proposal.id());
        return new ProposedRow(
                proposal.id(),
                prefix,
                AskedRow.of(0, asked, labels, visit.language()).what(),
                quote(proposal, vacancy.description()),
                form == RequirementForm.EXPERIENCE && asked.concept() == null,
                proposal.isDropped(),
                now.flatMap(before -> effect(before, vacancy, asked)).orElse(null),
                forms.inputs(prefix, form, form.beside(), filledIn.getOrDefault(proposal.id(), values(asked))));
    }

    /** What the fields of a proposal are called in its form, and their elements in the page. */
    static String prefix(UUID proposal) {
        return "p-" + proposal;
    }

    private static Quote quote(Proposal proposal, String text) {
        return proposal.offset() == null
                ? Quote.alone(proposal.words())
                : Quote.of(text, proposal.offset(), proposal.length());
    }

    private Optional<ProposedRow.Effect> effect(Counts before, OwnVacancy vacancy, Asked asked) {
        CountTexts t = visit.texts(CountTexts.class);
        return Optional.of(asked)
                .filter(Asked::isMust)
                .flatMap(must -> counting.of(vacancy, vacancy.requirementsWith(must)))
                .map(with -> new ProposedRow.Effect(t.people(before.ready()), t.people(with.ready())));
    }

    private static Map<String, List<String>> values(Asked asked) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("importance", List.of(asked.importance()));
        Optional.ofNullable(asked.level()).ifPresent(level -> values.put("level", List.of(level)));
        Optional.ofNullable(asked.reason()).ifPresent(reason -> values.put("reason", List.of(reason)));
        return values;
    }
}
