package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.Entry;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.TextKey;

/** A row of a spreadsheet of ads: each list in one cell, its entries parted by bars; concepts and places by name or code. */
record AdCells(
        String id,
        String headline,
        @JsonProperty("employer.name") String employer,
        @JsonProperty("employer.organization_number") String organisationNumber,
        String description,
        String occupation,
        @JsonProperty("occupation_group") String occupationGroup,
        @JsonProperty("occupation_group_ssyk96") String occupationGroupSsyk96,
        @JsonProperty("workplace_address") String municipality,
        @JsonProperty("working_hours_type") String workingHours,
        @JsonProperty("number_of_vacancies") String positions,
        @JsonProperty("application_deadline") String lastDay,
        @JsonProperty("must_have.skills") String skills,
        @JsonProperty("nice_to_have.skills") String wishes,
        @JsonProperty("must_have.languages") String languages,
        @JsonProperty("driving_license") String drivingLicences,
        String timestamp,
        String removed)
        implements SentAd {

    static final List<String> NEEDED = List.of("id", "headline", "employer.name");
    static final Map<String, String> ALSO_CALLED = Map.ofEntries(
            Map.entry("annons", "id"),
            Map.entry("title", "headline"),
            Map.entry("rubrik", "headline"),
            Map.entry("titel", "headline"),
            Map.entry("employer", "employer.name"),
            Map.entry("arbetsgivare", "employer.name"),
            Map.entry("organisation_number", "employer.organization_number"),
            Map.entry("organisationsnummer", "employer.organization_number"),
            Map.entry("beskrivning", "description"),
            Map.entry("text", "description"),
            Map.entry("yrke", "occupation"),
            Map.entry("ssyk", "occupation_group"),
            Map.entry("ssyk96", "occupation_group_ssyk96"),
            Map.entry("ssyk 96", "occupation_group_ssyk96"),
            Map.entry("municipality", "workplace_address"),
            Map.entry("kommun", "workplace_address"),
            Map.entry("working_time", "working_hours_type"),
            Map.entry("omfattning", "working_hours_type"),
            Map.entry("positions", "number_of_vacancies"),
            Map.entry("antal", "number_of_vacancies"),
            Map.entry("last_day", "application_deadline"),
            Map.entry("sista ansökningsdag", "application_deadline"),
            Map.entry("skills", "must_have.skills"),
            Map.entry("krav", "must_have.skills"),
            Map.entry("wishes", "nice_to_have.skills"),
            Map.entry("meriterande", "nice_to_have.skills"),
            Map.entry("languages", "must_have.languages"),
            Map.entry("språk", "must_have.languages"),
            Map.entry("körkort", "driving_license"),
            Map.entry("changed", "timestamp"),
            Map.entry("ändrad", "timestamp"),
            Map.entry("borttagen", "removed"));
    private static final List<String> YES = List.of("ja", "j", "yes", "true", "x", "1");
    private static final List<String> NO = List.of("nej", "n", "no", "false", "0");

    @Override
    public AdRow inJobSearchTerms(RowNotes notes) {
        String ended = removed == null ? "" : TextKey.of(removed);
        if (YES.contains(ended)) {
            return new EndedAd(id, timestamp, timestamp);
        }
        if (!ended.isEmpty() && !NO.contains(ended)) {
            notes.notice("removed", Wording.of("must be yes or no; read as no", "ska vara ja eller nej; läst som nej"));
        }
        List<AdJson.Term> licences = terms("driving_license", drivingLicences, notes);
        return new AdJson(
                id,
                timestamp,
                headline,
                new AdJson.Text(description, null, null, null, null, null),
                lastDay,
                number(notes),
                term(workingHours),
                null,
                new AdJson.Hiring(employer, organisationNumber),
                null,
                licences.isEmpty() ? null : Boolean.TRUE,
                licences,
                terms("occupation", occupation, notes),
                Entry.of(occupationGroup).stream()
                        .map(Entry::what)
                        .map(group -> new AdJson.Term(null, group, group.matches("\\d+") ? group : null))
                        .toList(),
                Entry.of(occupationGroupSsyk96).stream().map(Entry::what).toList(),
                Entry.of(municipality).stream().map(AdCells::place).toList(),
                null,
                new AdJson.Wanted(
                        terms("must_have.skills", skills, notes),
                        terms("must_have.languages", languages, notes),
                        null,
                        null,
                        null),
                new AdJson.Wanted(terms("nice_to_have.skills", wishes, notes), null, null, null, null));
    }

    private BigDecimal number(RowNotes notes) {
        String stated = positions == null ? "" : positions.strip();
        if (!stated.isEmpty() && !stated.matches("\\d{1,9}")) {
            notes.error("number_of_vacancies", Wording.of("must be a whole number", "ska vara ett heltal"));
            return null;
        }
        return stated.isEmpty() ? null : new BigDecimal(stated);
    }

    private static List<AdJson.Term> terms(String field, String cell, RowNotes notes) {
        List<Entry> entries = Entry.of(cell);
        entries.stream()
                .filter(entry -> !entry.details().isEmpty())
                .forEach(entry -> notes.notice(
                        field,
                        Wording.of(
                                        "left out: what stands behind the equals sign of",
                                        "utelämnat: det som står efter likhetstecknet för")
                                .and(Shown.quoted(entry.what()))));
        return entries.stream().map(entry -> term(entry.what())).toList();
    }

    private static AdJson.Term term(String said) {
        return new AdJson.Term(said, said, null);
    }

    private static AdJson.Address place(Entry entry) {
        return new AdJson.Address(entry.what(), entry.what(), null, null, null, null, null, null, null, null);
    }
}
