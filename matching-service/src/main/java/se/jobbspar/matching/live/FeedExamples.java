package se.jobbspar.matching.live;

/** Examples of the API document. */
final class FeedExamples {
    static final String FEEDS = """
            {"items":[{"name":"candidates","state":"live","answering":true,"lag":0,"asOf":"2026-11-22T08:00:00Z",\
            "position":"jobbspar.participants.v1-0@61","parked":0}],"total":1,"page":1,"limit":20}""";
    static final String PARKED = """
            {"items":[{"topic":"jobbspar.participants.v1","partition":0,"offset":42,"reason":"not a ParticipantSnapshot",\
            "parkedAt":"2026-11-22T08:00:00Z"}],"total":1,"page":1,"limit":20}""";

    private FeedExamples() {}
}
