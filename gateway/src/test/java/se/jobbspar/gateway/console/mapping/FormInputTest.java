package se.jobbspar.gateway.console.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.form.FormProblems;

class FormInputTest {
    /** An ad asks for "eftergymnasial utbildning", and the form offers its finer levels alone. */
    @Test
    void whatIsRecordedAndNotOfferedStaysChosen() {
        List<Choice> choices = Field.sunLevel().choices("5", Language.SV);

        assertEquals(new Choice("5", "Eftergymnasial utbildning, minst 2 år", true), choices.getFirst());
        assertEquals(1, choices.stream().filter(Choice::chosen).count());
        assertEquals(
                choices.size() - 1, Field.sunLevel().choices("53", Language.SV).size());
    }

    /** As of a language of which no modality is assessed: the service names no field of the row. */
    @Test
    void whatIsWrongWithTheRowAsAWholeStandsAboveIt() {
        Refusal refusal = new Refusal(
                "The fields named in errors cannot be true.",
                List.of(new Refusal.Place(null, "must have at least one modality assessed")));

        assertEquals(
                new FormProblems(List.of("must have at least one modality assessed"), List.of()),
                FormInput.problems(refusal, List.of()));
    }
}
