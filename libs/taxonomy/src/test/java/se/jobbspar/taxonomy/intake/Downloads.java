package se.jobbspar.taxonomy.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tiny downloads in the official layouts, to be bent by a test: a welder (ISCO 7212) with two skills, of which a third
 * is the broader one; in JobTech the group 7212 with "Svetsare" and "Grovsmed" and three skills.
 */
final class Downloads {

    static final String WELDER = "http://data.europa.eu/esco/occupation/welder";
    static final String WELD = "http://data.europa.eu/esco/skill/weld";
    static final String JOIN = "http://data.europa.eu/esco/skill/join";
    static final String METAL = "http://data.europa.eu/esco/skill/metal";

    final Map<String, String> english = new LinkedHashMap<>();
    final Map<String, String> swedish = new LinkedHashMap<>();
    final Map<String, String> jobTech = new LinkedHashMap<>();
    private final Path folder;

    Downloads(Path folder) {
        this.folder = folder;
        english.put("v1/occupations_en.csv", """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                Occupation,%s,7212,test welder,"arc welder
                gas welder"
                """.formatted(WELDER));
        english.put("v1/skills_en.csv", """
                conceptType,conceptUri,preferredLabel,altLabels
                Skill,%s,weld things,
                Skill,%s,join things,
                Skill,%s,types of metals,
                """.formatted(WELD, JOIN, METAL));
        english.put("v1/ISCOGroups_en.csv", """
                conceptType,conceptUri,code,preferredLabel,altLabels
                ISCOGroup,http://data.europa.eu/esco/isco/C7212,7212,Welders,
                """);
        english.put("v1/occupationSkillRelations.csv", """
                occupationUri,relationType,skillType,skillUri
                %s,essential,skill,%s
                %s,optional,knowledge,%s
                %s,optional,knowledge,http://data.europa.eu/esco/skill/unlisted
                """.formatted(WELDER, WELD, WELDER, METAL, WELDER));
        english.put("v1/skillSkillRelations.csv", """
                originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
                %s,skill,essential,knowledge,%s
                """.formatted(WELD, METAL));
        english.put("v1/broaderRelationsSkillPillar.csv", """
                conceptType,conceptUri,broaderType,broaderUri
                KnowledgeSkillCompetence,%s,KnowledgeSkillCompetence,%s
                SkillGroup,http://data.europa.eu/esco/skill/g1,SkillGroup,http://data.europa.eu/esco/skill/g0
                """.formatted(WELD, JOIN));
        swedish.put("occupations_sv.csv", "conceptUri,preferredLabel,altLabels\n" + WELDER + ",testsvetsare,-\n");
        swedish.put("skills_sv.csv", """
                conceptUri,preferredLabel,altLabels
                %s,utföra provsvetsning,
                %s,sammanfoga,hopfogning
                %s,metallsorter,
                """.formatted(WELD, JOIN, METAL));
        swedish.put("ISCOGroups_sv.csv", "conceptUri,preferredLabel\nhttp://data.europa.eu/esco/isco/C7212,Svetsare\n");
        jobTech.put("ssyk-level-4-with-related-isco-level-4-groups.json", concepts("""
                {"id":"grp1_aaa_bbb","preferred_label":"Svetsare och gasskärare","ssyk_code_2012":"7212",
                 "related":[{"id":"isc1_aaa_bbb","isco_code_08":"7212","preferred_label":"Svetsare"}]}"""));
        jobTech.put("ssyk-level-4-groups-with-related-occupations.json", concepts("""
                {"id":"grp1_aaa_bbb","ssyk_code_2012":"7212","narrower":[
                 {"id":"occ1_aaa_bbb","preferred_label":"Testsvetsare"},
                 {"id":"occ2_aaa_bbb","preferred_label":"Grovsmed"}]}"""));
        jobTech.put("skills.json", concepts("""
                {"id":"ski1_aaa_bbb","preferred_label":"Provsvetsning"},
                {"id":"ski2_aaa_bbb","preferred_label":"Hopfogning"},
                {"id":"ski3_aaa_bbb","preferred_label":"Hästskoning"}"""));
        jobTech.put("ssyk-level-4-groups-with-related-skills.json", concepts("""
                {"id":"grp1_aaa_bbb","related":[{"id":"ski1_aaa_bbb"},{"id":"ski3_aaa_bbb"}]}"""));
        jobTech.put("substitutability-relations-between-occupations.json", concepts("""
                {"id":"occ1_aaa_bbb","substituted_by":[],
                 "substitutes":[{"id":"occ2_aaa_bbb","substitutability_percentage":75}]},
                {"id":"occ2_aaa_bbb","substitutes":[],
                 "substituted_by":[{"id":"occ1_aaa_bbb","substitutability_percentage":75}]}"""));
    }

    static String concepts(String concepts) {
        return "{\"data\":{\"concepts\":[" + concepts + "]}}";
    }

    ImportSources write() {
        try {
            Path en = zip("esco-v9.8.7-en-csv.zip", english);
            Path sv = zip("esco-sv.zip", swedish);
            Path jobTechFolder = Files.createDirectories(folder.resolve("jobtech"));
            for (Map.Entry<String, String> file : jobTech.entrySet()) {
                Files.writeString(jobTechFolder.resolve(file.getKey()), file.getValue());
            }
            return new ImportSources(en, sv, jobTechFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
