package se.jobbspar.testkit;

/** ESCO skills, and licences with Jobbspår's own URIs, that the fixtures speak of. */
public final class Skills {
    public static final String BASIC_SUPPORT_TO_PATIENTS = uri("24f980ba-b44f-4739-b563-205104c3190d");
    public static final String HYGIENE_IN_HEALTH_CARE = uri("0450eaee-1a00-4622-8f4e-5356fce816d2");
    public static final String PERSON_CENTRED_CARE = uri("7a63f944-6948-4ae4-9c1f-d08e492535c9");
    public static final String EMPATHISE_WITH_HEALTHCARE_USER = uri("2475cd27-8d6c-4318-a364-21395b23acba");
    public static final String FUNDAMENTALS_OF_NURSING = uri("516e324b-03fc-4d3b-9986-e46e9834cd43");
    public static final String TEND_TO_ELDERLY = uri("261e740b-d32d-4356-94a8-3ea29128b70b");

    public static final String FOOD_SAFETY = uri("0ff99f51-40d9-42f1-a1ec-377b2bb5e15f");
    public static final String COOKING_TECHNIQUES = uri("f3934441-4bff-4076-9945-e6c51a01c467");
    public static final String FOOD_PREPARATION_TECHNIQUES = uri("4b15a965-9bb4-42f1-8e44-1024aeb0b08c");
    public static final String FOOD_CUTTING_TOOLS = uri("c42d2a2a-2f55-45ac-beb1-0a8a76412457");

    public static final String WELDING_EQUIPMENT = uri("2fcd95a4-1f9a-41cf-95a9-4701bde476b4");
    public static final String ARC_WELDING = uri("27d26fd6-5795-4f0a-884e-112df7c68314");

    public static final String ROAD_TRAFFIC_LAWS = uri("48f480aa-c9a8-4552-b1c5-e94330912257");
    public static final String SUPERVISE_LOADING = uri("3d2a1f45-5367-47d2-a15a-a8fc72a45bbc");
    public static final String READ_MAPS = uri("3172f001-a4dd-4e7e-9f74-9707b2e7c6e1");

    public static final String RECEIVE_GOODS = uri("2cae39d6-78c2-4ce3-bee8-628504371463");
    public static final String STACK_GOODS = uri("3d086228-d7fc-4c23-972a-22b7d44a6173");
    public static final String WAREHOUSE_RECORD_SYSTEMS = uri("055ff233-6569-43db-9f95-a4b03dca97da");

    public static final String CIVIL_ENGINEERING = uri("82887396-e5bf-4306-af51-3fe8d82790b2");
    public static final String TECHNICAL_DRAWINGS = uri("59ea80e1-463a-4dba-82c6-d0b6d577d532");
    public static final String PROJECT_MANAGEMENT = uri("cd5efa8c-e44d-4cbc-91c6-796018dbed68");

    public static final String COMPUTER_PROGRAMMING = uri("21d2f96d-35f7-4e3f-9745-c533d2dd6e97");
    public static final String DEBUG_SOFTWARE = uri("2522a6ce-3202-4ac8-9f5b-b9cb5a3a83a1");

    public static final String LICENCE_B = "urn:jobbspar:licence:b";
    public static final String LICENCE_CE = "urn:jobbspar:licence:ce";

    private Skills() {}

    private static String uri(String id) {
        return "http://data.europa.eu/esco/skill/" + id;
    }
}
