package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void firstTwentyAreGivenUnasked() {
        Paging paging = paging(null, null);

        assertEquals(20, paging.limit());
        assertEquals(0, paging.offset());
    }

    @Test
    void thirdPageOfTenStartsAfterTwenty() {
        assertEquals(20, paging("10", "3").offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "ten", "1.5", "", "99999999999999"})
    void limitOutsideItsRangeIsNotValid(String limit) {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> paging(limit, null).limit());

        assertEquals("limit: must be a whole number from 1 to 100", refusal.getMessage());
    }

    private static Paging paging(String limit, String page) {
        Paging paging = new Paging();
        paging.limit = limit;
        paging.page = page;
        return paging;
    }
}
