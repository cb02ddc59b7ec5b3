package se.jobbspar.taxonomy.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.taxonomy.Labels;
import se.jobbspar.taxonomy.intake.EscoDownload.Broader;
import se.jobbspar.taxonomy.intake.EscoDownload.OccupationSkill;
import se.jobbspar.taxonomy.intake.EscoDownload.SkillLink;

/** Reads ESCO's English zip, which has everything, and takes the Swedish labels from the other one. */
public final class EscoReader {

    private static final String URI = "conceptUri";
    private static final String LABEL = "preferredLabel";

    private final Path english;
    private final Path swedish;

    public EscoReader(Path english, Path swedish) {
        this.english = english;
        this.swedish = swedish;
    }

    public EscoDownload read() {
        try (CsvZip en = new CsvZip(english);
                CsvZip sv = new CsvZip(swedish)) {
            List<EscoTerm> occupations = terms(en, sv, "occupations", "iscoGroup");
            List<EscoTerm> skills = terms(en, sv, "skills", null);
            List<EscoTerm> groups = terms(en, sv, "ISCOGroups", "code");
            return new EscoDownload(
                    occupations, skills, groups, occupationSkills(en), skillLinks(en), broader(en, uris(skills)));
        }
    }

    private static Set<String> uris(List<EscoTerm> terms) {
        return terms.stream().map(EscoTerm::uri).collect(Collectors.toSet());
    }

    private static List<EscoTerm> terms(CsvZip en, CsvZip sv, String table, String codeColumn) {
        Map<String, Labels> swedish = new HashMap<>();
        sv.read(table, List.of(URI, LABEL), row -> swedish.put(row.required(URI), row.labels()));
        List<String> columns = codeColumn == null ? List.of(URI, LABEL) : List.of(URI, LABEL, codeColumn);
        List<EscoTerm> terms = new ArrayList<>();
        Map<String, EscoTerm> seen = new HashMap<>();
        en.read(table, columns, row -> {
            row.required(LABEL);
            String uri = row.required(URI);
            String code = codeColumn == null ? null : isco(row.required(codeColumn));
            EscoTerm term = new EscoTerm(uri, code, swedish.getOrDefault(uri, Labels.NONE), row.labels());
            if (seen.put(uri, term) != null) {
                throw row.wrong(URI, "\"" + uri + "\" occurs twice");
            }
            terms.add(term);
        });
        return terms;
    }

    /** Some releases write {@code C2512} for {@code 2512}. */
    private static String isco(String code) {
        return code.startsWith("C") ? code.substring(1) : code;
    }

    private static List<OccupationSkill> occupationSkills(CsvZip en) {
        List<OccupationSkill> rows = new ArrayList<>();
        en.read(
                "occupationSkillRelations",
                List.of("occupationUri", "relationType", "skillUri"),
                row -> rows.add(
                        new OccupationSkill(row.required("occupationUri"), row.required("skillUri"), essential(row))));
        return rows;
    }

    private static List<SkillLink> skillLinks(CsvZip en) {
        List<SkillLink> rows = new ArrayList<>();
        en.read(
                "skillSkillRelations",
                List.of("originalSkillUri", "relationType", "relatedSkillUri"),
                row -> rows.add(new SkillLink(
                        row.required("originalSkillUri"), row.required("relatedSkillUri"), essential(row))));
        return rows;
    }

    private static List<Broader> broader(CsvZip en, Set<String> skills) {
        List<Broader> rows = new ArrayList<>();
        en.read("broaderRelationsSkillPillar", List.of(URI, "broaderUri"), row -> {
            String narrower = row.required(URI);
            if (skills.contains(narrower)) {
                String broader = row.required("broaderUri");
                rows.add(new Broader(narrower, broader, skills.contains(broader)));
            }
        });
        return rows;
    }

    private static boolean essential(CsvRow row) {
        String type = row.required("relationType");
        return switch (type) {
            case "essential" -> true;
            case "optional" -> false;
            default -> throw row.wrong("relationType", "\"" + type + "\" is neither essential nor optional");
        };
    }
}
