package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.person.Person;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Writes a profile as a Europass CV. It has no place for what claims rest on, for a no, for wishes, for the state of recognition
 * and for SUN codes; skills and licences other than for driving are told in words.
 */
@ApplicationScoped
class EuropassWriter {
    private final Taxonomy taxonomy;

    EuropassWriter(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    ObjectNode write(Person person, Profile profile, Locale language, Instant now) {
        ObjectNode passport = SkillsPassport.object().put("Locale", language.getLanguage());
        passport.withObject("/DocumentInfo")
                .put("DocumentType", "ECV")
                .put("XSDVersion", "V3.3")
                .put("Generator", "Jobbspår")
                .put("CreationDate", now.toString())
                .put("LastUpdateDate", now.toString());
        ObjectNode learner = passport.withObject("/" + SkillsPassport.LEARNER);
        identify(learner.withObject("/Identification"), person);
        ArrayNode work = learner.withArray(SkillsPassport.WORK);
        profile.experiences().forEach(past -> work.add(work(past, language)));
        ArrayNode educations = learner.withArray(SkillsPassport.EDUCATION);
        profile.educations().forEach(education -> educations.add(education(education, language)));
        skills(learner.withObject("/" + SkillsPassport.SKILLS), profile, language);
        ObjectNode document = SkillsPassport.object();
        document.set(SkillsPassport.ROOT, passport);
        return document;
    }

    /** Europass wants two names; what is after the last space is the second. */
    private static void identify(ObjectNode identification, Person person) {
        int last = person.name().lastIndexOf(' ');
        identification
                .withObject("/PersonName")
                .put("FirstName", last < 0 ? person.name() : person.name().substring(0, last))
                .put("Surname", last < 0 ? "" : person.name().substring(last + 1));
        if (person.contact().email() != null) {
            identification
                    .withObject("/ContactInfo/Email")
                    .put("Contact", person.contact().email());
        }
        if (person.contact().phone() != null) {
            identification
                    .withArray("/ContactInfo/Telephone")
                    .add(SkillsPassport.object().put("Contact", person.contact().phone()));
        }
    }

    private ObjectNode work(Experience past, Locale language) {
        ObjectNode work = SkillsPassport.object();
        ObjectNode period = work.withObject("/Period");
        period.set("From", SkillsPassport.date(past.from()));
        if (past.to() == null) {
            period.put("Current", true);
        } else {
            period.set("To", SkillsPassport.date(past.to()));
        }
        work.set("Position", SkillsPassport.coded(past.occupation(), label(past.occupation(), language)));
        if (past.country() != null) {
            work.set("Employer", SkillsPassport.in(past.country(), CountryCodes.name(past.country(), language)));
        }
        return work;
    }

    private static ObjectNode education(Education education, Locale language) {
        ObjectNode written = SkillsPassport.object();
        String level = SunCodes.level(education.level()).map(SunCode::name).orElse(education.level());
        written.put("Title", education.title() == null ? level : education.title());
        if (education.completed() != null) {
            written.withObject("/Period").set("To", SkillsPassport.date(education.completed()));
        }
        if (education.seqf() != null) {
            // The levels of SeQF are those of the European framework.
            written.set("Level", SkillsPassport.coded(education.seqf().toString(), "EQF " + education.seqf()));
        }
        if (education.country() != null) {
            written.set(
                    "Organisation",
                    SkillsPassport.in(education.country(), CountryCodes.name(education.country(), language)));
        }
        return written;
    }

    private void skills(ObjectNode skills, Profile profile, Locale language) {
        profile.languages().forEach(spoken -> {
            ObjectNode written = SkillsPassport.object();
            written.set(
                    "Description",
                    SkillsPassport.coded(spoken.language(), LanguageCodes.name(spoken.language(), language)));
            if (isMotherTongue(spoken)) {
                skills.withArray("/Linguistic/MotherTongue").add(written);
            } else {
                written.set("ProficiencyLevel", levels(spoken));
                skills.withArray("/Linguistic/ForeignLanguage").add(written);
            }
        });
        profile.licences().stream()
                .flatMap(licence -> DrivingClasses.of(licence.concept()).stream())
                .forEach(skills.withArray("/Driving/Description")::add);
        describe(
                skills,
                "JobRelated",
                profile.skills().stream().filter(SkillClaim::has).map(SkillClaim::concept),
                language);
        describe(
                skills,
                "Other",
                profile.licences().stream().map(Licence::concept).filter(licence -> DrivingClasses.of(licence)
                        .isEmpty()),
                language);
    }

    private void describe(ObjectNode skills, String kind, Stream<String> concepts, Locale language) {
        List<String> lines = concepts.map(concept -> label(concept, language)).toList();
        if (!lines.isEmpty()) {
            skills.withObject("/" + kind).put("Description", String.join("\n", lines));
        }
    }

    /** All at the highest level: Europass asks no further. */
    private static boolean isMotherTongue(LanguageSkill spoken) {
        return Stream.of(
                        spoken.listening(),
                        spoken.reading(),
                        spoken.spokenInteraction(),
                        spoken.spokenProduction(),
                        spoken.writing())
                .allMatch(level -> level == Cefr.C2);
    }

    private static ObjectNode levels(LanguageSkill spoken) {
        ObjectNode levels = SkillsPassport.object();
        put(levels, "Listening", spoken.listening());
        put(levels, "Reading", spoken.reading());
        put(levels, "SpokenInteraction", spoken.spokenInteraction());
        put(levels, "SpokenProduction", spoken.spokenProduction());
        put(levels, "Writing", spoken.writing());
        return levels;
    }

    private static void put(ObjectNode levels, String modality, Cefr level) {
        if (level != null) {
            levels.put(modality, level.name());
        }
    }

    private String label(String concept, Locale language) {
        return taxonomy.find(concept).map(found -> found.label(language)).orElse(concept);
    }
}
