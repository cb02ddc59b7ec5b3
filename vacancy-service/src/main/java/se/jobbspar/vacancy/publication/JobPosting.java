package se.jobbspar.vacancy.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy as a JobPosting of schema.org, in JSON-LD. Addresses are relative to where it is read.
 *
 * @param description plain text
 * @param validThrough the end of its last day in Sweden; absent = until further notice
 * @param skills those asked for and those wished for
 * @param qualifications languages and licences the job demands
 */
@Schema(description = "A vacancy as a JobPosting of schema.org (https://schema.org/JobPosting), in JSON-LD.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JobPosting(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        Identifier identifier,
        String title,

        @Nullable @Schema(description = "The text of the ad, plain and not HTML.")
        String description,

        LocalDate datePosted,

        @Nullable
        @Schema(description = "The end of the last day to apply, in Swedish time; absent = until further notice.")
        OffsetDateTime validThrough,

        @Nullable
        @Schema(
                description =
                        "FULL_TIME and PART_TIME by the hours or the extent, both of one that can be either; TEMPORARY of one that ends by its contract.")
        List<String> employmentType,

        @Nullable @Schema(description = "First day of work; absent = as agreed.")
        LocalDate jobStartDate,

        @Nullable @Schema(description = "What is paid as commission, in Swedish.", examples = "Fast lön och provision")
        String incentiveCompensation,

        Organization hiringOrganization,

        @Nullable @Schema(description = "Each place of work, the main one first.")
        List<Place> jobLocation,

        @Nullable
        @Schema(
                description = "TELECOMMUTE when all of the work can be done from anywhere; absent otherwise.",
                examples = "TELECOMMUTE")
        String jobLocationType,

        int totalJobOpenings,

        @Nullable @Schema(description = "The occupation (ESCO) and its group (SSYK 2012).")
        List<Category> occupationalCategory,

        @Nullable @Schema(description = "Skills, those asked for and those wished for.")
        List<Term> skills,

        @Nullable @Schema(description = "Languages and licences that the job demands.")
        List<Credential> qualifications,

        @Nullable @Schema(description = "Education that the job demands.")
        List<Credential> educationRequirements,

        @Nullable @Schema(description = "Experience that the job demands.")
        List<Experience> experienceRequirements) {

    /** The id by which this installation knows it. */
    @Schema(name = "JobPostingIdentifier")
    record Identifier(@JsonProperty("@type") String type, String name, String value) {
        static Identifier of(String value) {
            return new Identifier("PropertyValue", "Jobbspår", value);
        }
    }

    @Schema(name = "JobPostingOrganization")
    record Organization(@JsonProperty("@type") String type, String name) {
        static Organization of(String name) {
            return new Organization("Organization", name);
        }
    }

    @Schema(name = "JobPostingPlace")
    record Place(@JsonProperty("@type") String type, Address address) {
        static Place in(String municipality, String county) {
            return new Place("Place", new Address("PostalAddress", municipality, county, "SE"));
        }
    }

    @Schema(name = "JobPostingAddress")
    record Address(
            @JsonProperty("@type") String type, String addressLocality, String addressRegion, String addressCountry) {}

    @Schema(name = "JobPostingCategory")
    record Category(@JsonProperty("@type") String type, String codeValue, String inCodeSet, String name) {
        static Category of(String code, String set, String name) {
            return new Category("CategoryCode", code, set, name);
        }
    }

    @Schema(name = "JobPostingTerm")
    record Term(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name) {
        static Term of(String id, String name) {
            return new Term("DefinedTerm", id, name);
        }
    }

    @Schema(name = "JobPostingCredential")
    record Credential(@JsonProperty("@type") String type, String credentialCategory, String name) {
        static Credential of(String category, String name) {
            return new Credential("EducationalOccupationalCredential", category, name);
        }
    }

    @Schema(name = "JobPostingExperience")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Experience(
            @JsonProperty("@type") String type,

            @Nullable @Schema(description = "Absent = however long.")
            Integer monthsOfExperience,

            String description) {
        static Experience of(Integer months, String occupation) {
            return new Experience("OccupationalExperienceRequirements", months, occupation);
        }
    }
}
