package se.jobbspar.participant.profile;

/** Bodies shown in the API document. */
final class ParticipantExamples {
    static final String REQUEST = """
            {"name":"Amina Haddad","contact":{"email":"amina@example.org","phone":"+46 19 000 00 00"},\
            "reference":"AME 2026-118","municipality":"1880","protectedIdentity":"none"}""";

    static final String PROFILE = """
            {"skills":[{"concept":"http://data.europa.eu/esco/skill/0450eaee-1a00-4622-8f4e-5356fce816d2","level":3,\
            "evidence":{"kind":"certificate","date":"2024-06-14"}}],\
            "experiences":[{"occupation":"http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7",\
            "from":"2009-03","to":"2014-08","country":"SY","evidence":{"kind":"employer-reference","date":null}}],\
            "educations":[{"level":"337","field":"723a","recognition":"recognised","country":"SY",\
            "title":"Vårdlinjen, Damaskus","evidence":{"kind":"certificate","date":"2009-06-10"}}],\
            "languages":[{"language":"sv","listening":"B1","reading":"A2","spokenInteraction":"B1",\
            "spokenProduction":"B1","writing":"A2","evidence":{"kind":"certificate","date":"2026-03-20"}}],\
            "licences":[{"concept":"urn:jobbspar:licence:b","validUntil":"2031-05-01",\
            "evidence":{"kind":"certificate","date":null}}],\
            "wishes":{"occupations":["http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7"],\
            "municipalities":["1880","1883"],"workingTimes":["full-time","evenings"]}}""";

    private static final String HEAD = """
            {"id":"6f0a4f1e-97a1-4ac5-9a55-2f4f6c1f0b11","code":"ORE-7K2M","name":"Amina Haddad",""";

    private static final String CONTACT = """
            "contact":{"email":"amina@example.org","phone":"+46 19 000 00 00"},""";

    private static final String PLACE = """
            "reference":"AME 2026-118","municipality":"1880","protectedIdentity":"none","access":"own",""";

    static final String REGISTERED = HEAD + CONTACT + PLACE + """
            "mapping":"empty","toAsk":["skills","background","languages","licences","wishes"],\
            "profile":{"skills":[],"experiences":[],"educations":[],"languages":[],"licences":[],\
            "wishes":{"occupations":[],"municipalities":[],"workingTimes":[]}},\
            "visibility":{"visible":false,"reason":"empty-profile","seenBy":[]},\
            "version":1,"createdAt":"2026-11-22T06:00:00Z","updatedAt":"2026-11-22T06:00:00Z"}""";

    static final String MAPPED =
            HEAD + CONTACT + PLACE + "\"mapping\":\"mapped\",\"toAsk\":[],\"profile\":" + PROFILE + """
            ,"visibility":{"visible":true,"reason":"agreement","seenBy":["1880","1883"]},\
            "version":2,"createdAt":"2026-11-22T06:00:00Z","updatedAt":"2026-11-22T06:05:00Z"}""";

    static final String PAGE = "{\"items\":[" + HEAD + PLACE + """
            "mapping":"mapped","toAsk":[],"skills":1,\
            "wishedOccupations":["http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7"],\
            "visibility":{"visible":true,"reason":"agreement","seenBy":["1880","1883"]},\
            "version":2,"updatedAt":"2026-11-22T06:05:00Z"}],"total":1,"page":1,"limit":20}""";

    private ParticipantExamples() {}
}
