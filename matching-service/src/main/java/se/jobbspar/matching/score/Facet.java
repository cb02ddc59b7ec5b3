package se.jobbspar.matching.score;

import java.util.Locale;

/** What sort of fact about a person a strength measures. The scale of each is stated; all are at least 1. */
public enum Facet {
    /** 100 × own level (1 to 4), or the credit (25 to 99) of a related skill. */
    SKILL,
    /** Nearness of the person's experience to an occupation or SSYK group in per cent; 100 = worked in it. */
    OCCUPATION,
    /** Whole months worked in the occupation or SSYK group itself. */
    MONTHS,
    /** SUN rank (0 to 6) plus one of the highest education that counts; the only concept is {@link #ANY}. */
    EDUCATION_LEVEL,
    /** The same within a SUN field or any shorter code that contains it. */
    EDUCATION_FIELD,
    /** {@link #EDUCATION_LEVEL} with the educations whose recognition is open. */
    CLAIMED_LEVEL,
    /** {@link #EDUCATION_FIELD} with the educations whose recognition is open. */
    CLAIMED_FIELD,
    /** 1 when the language is recorded at all. */
    LANGUAGE,
    /** A1 = 1 to C2 = 6: of a language its lowest assessed modality, of a language's modality ({@code sv:writing}) that one. */
    CEFR,
    /** 1 when the language is recorded and no modality is assessed, or not that one. */
    UNASSESSED,
    /** Last valid day as {@link Days}. */
    LICENCE,
    /** How near an occupation or SSYK group is to a wished-for one, in per cent. */
    INTEREST,
    /** 1 for every municipality the person reaches, and for its county. */
    REACH,
    /** 1 for every working time the person can work. */
    WORKING_TIME,
    /** 100 × own level (1 to 4) of a skill the person has. */
    CLAIMED,
    /** How likely a skill is that nobody has asked about, in per cent; see {@code LikelySkillCriterion}. */
    IMPLIED,
    /** 1 for every skill or working time that was asked about, whatever the answer. */
    ANSWERED,
    /** How near the person's experience is to a SSYK group, in per cent, less the longer ago it ended. */
    NEAR,
    /** For every task and working time that the person does not want: 1. For an occupation and SSYK groups: how like an unwanted one, in per cent. */
    UNWANTED,
    /** How near a wished-for occupation is to a SSYK group, in per cent. */
    KINDRED,
    /** How far the person has what a SSYK group demands by itself, in per cent. */
    QUALIFIED,
    /** {@link #QUALIFIED} with the educations whose recognition is open. */
    CLAIMED_QUALIFIED,
    /** How far the highest education that counts reaches towards a SUN rank, in per cent; the concept is the rank. */
    EDUCATED,
    /** {@link #EDUCATED} with the educations whose recognition is open. */
    CLAIMED_EDUCATED,
    /** 1 for every {@link ProfileSection} in which nothing is recorded. */
    UNRECORDED;

    /** The concept of facets that have no concepts of their own. */
    public static final String ANY = "any";

    /** Its spelling in the index. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
