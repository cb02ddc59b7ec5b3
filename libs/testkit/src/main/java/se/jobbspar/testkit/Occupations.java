package se.jobbspar.testkit;

/** ESCO occupations the fixtures speak of. */
public final class Occupations {
    public static final String NURSE_ASSISTANT = uri("87d0795a-d41f-47ee-979f-0ab7d73836e7");
    public static final String HOME_CARE_AIDE = uri("1391bdf9-bd61-4fb5-91ca-c29036ab2b60");
    public static final String COOK = uri("90f75f67-495d-49fa-ab57-2f320e251d7e");
    public static final String WELDER = uri("7aedaa07-3884-4c5b-88f9-80997b2aa54b");
    public static final String CARGO_VEHICLE_DRIVER = uri("45037d43-a8f5-4f46-b332-b2935bc305f4");
    public static final String WAREHOUSE_WORKER = uri("bea705fe-06ac-4147-b8e0-6e8ac1208d8f");
    public static final String CIVIL_ENGINEER = uri("d7d986e1-7333-431b-9719-0c5c6939e360");

    private Occupations() {}

    private static String uri(String id) {
        return "http://data.europa.eu/esco/occupation/" + id;
    }
}
