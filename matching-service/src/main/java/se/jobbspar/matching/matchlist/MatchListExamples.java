package se.jobbspar.matching.matchlist;

/** Examples of the API document. */
final class MatchListExamples {
    static final String REQUEST = """
            {"subject":{"type":"participant","id":"4f0c9c1e-6f0e-3c4e-9a55-0c2d7c3f8a11"},"against":"shortage-occupations",\
            "purpose":"guidance","limit":20}""";

    private static final String HEAD = """
            "createdAt":"2026-11-22T09:41:00.123Z","policy":"v1","taxonomy":"starter-1f0c2a","indexPosition":\
            "jobbspar.participants.v1-0@61 jobbspar.vacancies.v1-0@57","language":"sv",""";

    private static final String REST = """
            "against":"shortage-occupations","region":"18","purpose":"guidance","limit":20,"total":1""";

    private static final String ITEMS = """
            "items":[{"rank":1,"target":{"type":"shortage-occupation","id":"0b0e1b52-6f0a-4a58-8f55-6f9a3f1f7a11",\
            "label":"Undersköterskor, hemtjänst, äldreboende"},"score":7400,"outOf":10000,"possible":8000,"readiness":"now",\
            "parts":[{"criterion":"skills","points":7400,"outOf":10000}],\
            "requirements":[{"criterion":"skills","concept":{"id":"http://data.europa.eu/esco/skill/24f980ba-b44f-4739-b563-\
            205104c3190d","label":"ge grundläggande stöd till patienter"},"level":"2","importance":"wish","source":"occupation",\
            "status":"met","points":7400,"outOf":10000,"evidence":{"level":"3","credit":100,"kind":"certificate",\
            "date":"2025-05-01"}}]}]""";

    static final String LIST = "{\"id\":\"7d9f6a3e-2f35-4f7e-8a0c-2d5a4b1c9e77\"," + HEAD
            + "\"subject\":{\"type\":\"participant\",\"id\":\"4f0c9c1e-6f0e-3c4e-9a55-0c2d7c3f8a11\",\"label\":\"ORE-7K2M\"},"
            + REST + "," + ITEMS + "}";

    static final String UNRECORDED = "{" + HEAD + "\"subject\":{\"type\":\"participant\"}," + REST + "," + ITEMS + "}";

    static final String PAGE = "{\"items\":[{\"id\":\"7d9f6a3e-2f35-4f7e-8a0c-2d5a4b1c9e77\"," + HEAD
            + "\"subject\":{\"type\":\"participant\",\"id\":\"4f0c9c1e-6f0e-3c4e-9a55-0c2d7c3f8a11\",\"label\":\"ORE-7K2M\"},"
            + REST + "}],\"total\":1,\"page\":1,\"limit\":20}";

    private MatchListExamples() {}
}
