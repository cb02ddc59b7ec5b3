package se.jobbspar.gateway.console.shortage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;

/** How many people of a region could fill a need, told in fives. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Pool(List<Ready> readiness) {
    public Pool {
        readiness = List.copyOf(readiness);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ready(String readiness, People people) {}

    /** At least 0 means fewer than five. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record People(int atLeast, int atMost) {
        public String inWords(Language language) {
            return language.texts(CommonTexts.class).fives(atLeast, atMost);
        }
    }

    /** Those who fit as they are. */
    public People now() {
        return those("now");
    }

    /** Those whom something that can be learnt or got is missing to. */
    public People afterMeasure() {
        return those("not-yet");
    }

    /** Those of whom nobody has asked something that is required. */
    public People byAsking() {
        return those("ask");
    }

    /** Both together. */
    People ready() {
        return new People(
                now().atLeast() + afterMeasure().atLeast(),
                now().atMost() + afterMeasure().atMost());
    }

    private People those(String asked) {
        return readiness.stream()
                .filter(ready -> ready.readiness().equals(asked))
                .findFirst()
                .orElseThrow()
                .people();
    }
}
