package se.jobbspar.gateway.console.placement;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.choice;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.paragraph;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.happening.Agreement;
import se.jobbspar.gateway.console.happening.HappeningTexts;
import se.jobbspar.gateway.console.happening.Interruption;
import se.jobbspar.gateway.console.mapping.Field;

/** The forms of an agreement. */
enum Step {
    TERMS {
        @Override
        List<Field> fields(int end) {
            return List.of(
                    text("host"),
                    text("supervisor"),
                    day("from"),
                    day("to"),
                    amount("hoursPerWeek"),
                    paragraph("tasks"));
        }
    },
    SIGNATURES {
        @Override
        List<Field> fields(int end) {
            return IntStream.range(0, Agreement.PARTIES.size())
                    .mapToObj(party -> day(Agreement.place(end) + "signatures[" + party + "].on"))
                    .toList();
        }
    },
    PROLONGATION {
        @Override
        List<Field> fields(int end) {
            return List.of(day(Agreement.place(end) + "to"));
        }
    },
    CLOSING {
        @Override
        List<Field> fields(int end) {
            return List.of(
                    day("closing.on"),
                    choice("closing.interruption", Interruption.REASONS, (code, language) -> language.texts(
                                    HappeningTexts.class)
                            .value("interruption", code)),
                    choice("closing.job", List.of("with-host", "elsewhere", "none"), (code, language) -> language.texts(
                                    PlacementTexts.class)
                            .job(code)));
        }
    };

    /** @param end of the agreement that it is about */
    abstract List<Field> fields(int end);

    /** Its last part in an address. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }
}
