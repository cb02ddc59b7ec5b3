package se.jobbspar.participant.indicator;

import java.util.function.Function;
import java.util.function.Predicate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.AgeBand;
import se.jobbspar.participant.fund.EducationLevel;
import se.jobbspar.participant.fund.LabourMarketStatus;
import se.jobbspar.participant.fund.OnEntry;
import se.jobbspar.participant.measure.MeasureKind;
import se.jobbspar.participant.report.Result;

/** Whom an indicator counts, or why it counts nobody here. What is meant exactly is in docs/funds.md. */
enum Rule {
    ENTERED(
            participation -> Answer.YES,
            "Enrolled in the programme by the end of the month.",
            "Inskriven i projektet senast vid månadens slut."),
    UNEMPLOYED(
            entry(
                    OnEntry::labourMarket,
                    status -> status == LabourMarketStatus.UNEMPLOYED
                            || status == LabourMarketStatus.LONG_TERM_UNEMPLOYED),
            "Unemployed on the day of entry, long-term unemployed included.",
            "Arbetslös på startdagen, även långtidsarbetslös."),
    LONG_TERM_UNEMPLOYED(
            entry(OnEntry::labourMarket, LabourMarketStatus.LONG_TERM_UNEMPLOYED::equals),
            "Long-term unemployed on the day of entry.",
            "Långtidsarbetslös på startdagen."),
    INACTIVE(
            entry(OnEntry::labourMarket, LabourMarketStatus.INACTIVE::equals),
            "Neither in work nor looking for it on the day of entry.",
            "Varken i arbete eller arbetssökande på startdagen."),
    EMPLOYED(
            entry(OnEntry::labourMarket, LabourMarketStatus.EMPLOYED::equals),
            "In work or with a business on the day of entry.",
            "I arbete eller med eget företag på startdagen."),
    UNDER_18(
            entry(OnEntry::age, AgeBand.UNDER_18::equals),
            "Under 18 on the day of entry.",
            "Under 18 år på startdagen."),
    FROM_18_TO_29(
            entry(OnEntry::age, AgeBand.FROM_18_TO_29::equals),
            "18 to 29 on the day of entry.",
            "18–29 år på startdagen."),
    FROM_55(
            entry(OnEntry::age, AgeBand.FROM_55::equals),
            "55 or more on the day of entry.",
            "55 år eller äldre på startdagen."),
    ISCED_0_2(
            entry(OnEntry::education, EducationLevel.ISCED_0_2::equals),
            "Highest education ISCED 0 to 2 on the day of entry.",
            "Högsta utbildning ISCED 0–2 på startdagen."),
    ISCED_3_4(
            entry(OnEntry::education, EducationLevel.ISCED_3_4::equals),
            "Highest education ISCED 3 to 4 on the day of entry.",
            "Högsta utbildning ISCED 3–4 på startdagen."),
    ISCED_5_8(
            entry(OnEntry::education, EducationLevel.ISCED_5_8::equals),
            "Highest education ISCED 5 to 8 on the day of entry.",
            "Högsta utbildning ISCED 5–8 på startdagen."),
    THIRD_COUNTRY_NATIONAL(
            entry(OnEntry::thirdCountryNational, yes -> yes),
            "Citizen of a country outside the EU on the day of entry, as stated.",
            "Medborgare i ett land utanför EU på startdagen, enligt uppgift."),
    FOREIGN_BACKGROUND(
            entry(OnEntry::foreignBackground, yes -> yes),
            "Of foreign background, as stated.",
            "Utländsk bakgrund, enligt uppgift."),
    RURAL_AREA(
            entry(OnEntry::ruralArea, yes -> yes),
            "Living in a rural area on the day of entry, as stated.",
            "Bosatt på landsbygden på startdagen, enligt uppgift."),
    JOB_SEARCHING(
            left(Rule::isJobSearching),
            "Looking for work after leaving, as stated, and not in work by 28 days after it.",
            "Söker arbete efter avslut, enligt uppgift, och inte i arbete inom 28 dagar."),
    IN_EDUCATION(
            left(participation -> Answer.of(
                    participation.atLeaving().filter(Result::isStudies).isPresent())),
            "Studies are the last that happened by 28 days after leaving.",
            "Studier är det sista som hänt inom 28 dagar efter avslut."),
    QUALIFIED(
            left(participation -> Answer.of(participation.onLeaving().qualification())),
            "Gained a qualification by 28 days after leaving, as stated.",
            "Har fått en kvalifikation inom 28 dagar efter avslut, enligt uppgift."),
    IN_EMPLOYMENT(
            left(participation -> Answer.of(participation.employedAtLeaving())),
            "Work is the last that happened by 28 days after leaving, and was not over by then.",
            "Arbete är det sista som hänt inom 28 dagar efter avslut, och var inte slut då."),
    IN_EMPLOYMENT_AFTER_6_MONTHS(
            Participation::employedAfter6Months,
            "In work six months after leaving, by the last day of the job or by what was heard since.",
            "I arbete sex månader efter avslut, enligt jobbets sista dag eller vad som hörts sedan dess."),
    LANGUAGE_COURSE(began(MeasureKind.LANGUAGE_COURSE), "Began a language course.", "Har börjat en språkutbildning."),
    CIVIC_ORIENTATION(
            began(MeasureKind.CIVIC_ORIENTATION), "Began civic orientation.", "Har börjat samhällsorientering."),
    GUIDANCE(began(MeasureKind.COACHING), "Began coaching.", "Har börjat coachning."),
    LANGUAGE_LEVEL_UP(
            left(participation ->
                    participation.begun().contains(MeasureKind.LANGUAGE_COURSE) ? hasRisen(participation) : Answer.NO),
            "Began a language course, and left with Swedish at least one CEFR level above that of the entry, as stated.",
            "Har börjat en språkutbildning och avslutat med svenska minst en CEFR-nivå över startdagens, enligt uppgift."),
    RECOGNITION_APPLIED_FOR(
            left(participation -> Answer.of(participation.onLeaving().recognitionAppliedFor())),
            "Applied for recognition of a foreign education by 28 days after leaving, as stated.",
            "Har ansökt om erkännande av utländsk utbildning inom 28 dagar efter avslut, enligt uppgift."),
    SPECIAL_CATEGORY(
            "Not stored: a special category of personal data, which nobody is asked for here.",
            "Sparas inte: en känslig personuppgift, som ingen tillfrågas om här."),
    NO_PERSON("Not held: counts organisations and no people.", "Finns inte: räknar organisationer och inga personer."),
    NOT_HELD("Not stated: nobody is asked for it here.", "Uppgift saknas: ingen tillfrågas om det här.");

    private final Function<Participation, Answer> test;
    private final Wording says;

    Rule(Function<Participation, Answer> test, String en, String sv) {
        this.test = test;
        this.says = Wording.of(en, sv);
    }

    Rule(String en, String sv) {
        this(null, en, sv);
    }

    /** Whether there is anything here to count by. */
    boolean isHeld() {
        return test != null;
    }

    /** @throws IllegalStateException unless {@link #isHeld} */
    Answer of(Participation participation) {
        if (test == null) {
            throw new IllegalStateException(this + " counts nobody");
        }
        return test.apply(participation);
    }

    Wording says() {
        return says;
    }

    private static <T> Function<Participation, Answer> entry(Function<OnEntry, T> attribute, Predicate<T> counts) {
        return participation -> {
            T stated = attribute.apply(participation.onEntry());
            return stated == null ? Answer.NOT_STATED : Answer.of(counts.test(stated));
        };
    }

    /** Results are of those who have left; nobody else is asked. */
    private static Function<Participation, Answer> left(Function<Participation, Answer> result) {
        return participation -> participation.left().isPresent() ? result.apply(participation) : Answer.NO;
    }

    private static Function<Participation, Answer> began(MeasureKind kind) {
        return participation -> Answer.of(participation.begun().contains(kind));
    }

    private static Answer isJobSearching(Participation participation) {
        return participation.employedAtLeaving()
                ? Answer.NO
                : Answer.of(participation.onLeaving().jobSearching());
    }

    private static Answer hasRisen(Participation participation) {
        if (participation.onEntry().swedish() == null
                || participation.onLeaving().swedish() == null) {
            return Answer.NOT_STATED;
        }
        return Answer.of(participation
                        .onLeaving()
                        .swedish()
                        .compareTo(participation.onEntry().swedish())
                > 0);
    }
}
