package se.jobbspar.local.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RestartsTest {
    @Test
    void areThreeUnlessTheEnvironmentSaysOtherwise() {
        assertEquals(3, Settings.restarts(Map.of()).most());
        assertEquals(3, Settings.restarts(Map.of("JOBBSPAR_RESTARTS", "")).most());
        assertEquals(30, Settings.restarts(Map.of("JOBBSPAR_RESTARTS", " 30 ")).most());
    }

    @Test
    void areANumberFromOneToAHundred() {
        for (String wrong : new String[] {"0", "101", "often"}) {
            assertThrows(LauncherProblem.class, () -> Settings.restarts(Map.of("JOBBSPAR_RESTARTS", wrong)));
        }
    }
}
