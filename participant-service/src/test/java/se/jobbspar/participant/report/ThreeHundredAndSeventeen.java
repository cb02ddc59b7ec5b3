package se.jobbspar.participant.report;

import static se.jobbspar.participant.report.Story.enrolment;
import static se.jobbspar.participant.report.Story.studies;
import static se.jobbspar.participant.report.Story.work;

import se.jobbspar.participant.enrolment.EndReason;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.outcome.Contract;
import se.jobbspar.participant.outcome.RightField.Answer;

/**
 * The programme of 2020 to 2022 whose result was told in the news: 317 people, of whom 114 went to work, 91 of them in the
 * right field, and 130 to studies. 17 of the others go on. What the news did not tell is made up: 4 of the jobs lasted 29
 * days, 6 were made by the municipality, 10 of those who study have no right to study support.
 */
record ThreeHundredAndSeventeen(Story story) {
    void tell() {
        for (int i = 0; i < 317; i++) {
            boolean goesOn = i >= 300;
            Enrolment enrolment = story.say(enrolment(
                    "person " + i,
                    "Den gömda resursen",
                    "2020-03-02",
                    goesOn ? null : "2021-02-26",
                    goesOn ? null : i < 244 ? EndReason.SELF_SUPPORT : EndReason.COMPLETED));
            if (i < 114) {
                Answer rightField = i < 91 ? Answer.YES : Answer.NO;
                story.say(work(enrolment, "2021-03-01", i < 4 ? "2021-03-29" : null, contract(i), rightField));
            } else if (i < 244) {
                story.say(studies(enrolment, "2021-01-18", i >= 124));
            }
        }
    }

    private static Contract contract(int i) {
        if (i < 4) {
            return Contract.HOURLY;
        }
        return i < 10 ? Contract.MUNICIPAL_LABOUR_MARKET_JOB : i < 20 ? Contract.SUBSIDISED : Contract.PERMANENT;
    }
}
