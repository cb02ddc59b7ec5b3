package se.jobbspar.participant.agreement;

/** Bodies shown in the API document. */
final class AgreementExamples {
    static final String REQUEST = """
            {"ground":"joint-board","municipalities":["1880","1883"],"decision":"KS 2026/0101"}""";

    static final String RESPONSE = """
            {"id":"0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77","ground":"joint-board","municipalities":["1880","1883"],\
            "decision":"KS 2026/0101","inForce":true,"concludedAt":"2026-11-22T06:00:00Z","endedAt":null,"version":1}""";

    static final String PAGE = "{\"items\":[" + RESPONSE + "],\"total\":1,\"page\":1,\"limit\":20}";

    private AgreementExamples() {}
}
