package se.jobbspar.prove.neighbours;

import java.util.Map;

/** What one caller can do to the others. */
enum Worst {
    UNFINISHED_BODIES {
        @Override
        void work(Means means) {
            for (int i = 0; i < 90; i++) {
                means.open("POST /participant/v1/participants", "Content-Length: 1000\r\n\r\n{");
            }
        }
    },
    UNFINISHED_IMPORTS {
        @Override
        void work(Means means) {
            for (int i = 0; i < 40; i++) {
                means.open("POST /vacancy/v1/vacancies/import", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
            }
        }
    },
    UNREAD_ANSWERS {
        @Override
        void work(Means means) {
            for (int i = 0; i < 60; i++) {
                means.open("GET /vacancy/v1/vacancies?limit=100", "X: y\r\n\r\n");
            }
        }
    },
    LISTS_AT_ONCE {
        @Override
        void work(Means means) {
            means.atOnce(
                    500,
                    client -> client.send(means.caller(), "POST", "/matching/v1/match-lists", Map.of(), means.order()));
        }
    },
    JUNK_TOKENS {
        @Override
        void work(Means means) {
            means.atOnce(
                    2_000, client -> client.get(means.caller().with("Bearer a.b.c"), "/participant/v1/participants"));
        }
    },
    LARGE_IMPORTS {
        @Override
        void work(Means means) {
            String file = "{\"ads\":[" + "{\"id\":\"x\",\"text\":\"y\"},".repeat(100_000) + "{}]}";
            means.atOnce(
                    12,
                    client -> client.send(
                            means.importer(), "POST", "/vacancy/v1/vacancies/import?dryRun=true", Map.of(), file));
        }
    };

    /** Does it once; ends when everything is sent and, where it is waited for, answered. */
    abstract void work(Means means);
}
