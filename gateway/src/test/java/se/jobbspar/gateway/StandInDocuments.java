package se.jobbspar.gateway;

/** Small OpenAPI documents in which the services use one schema name for the same and one for different things. */
public final class StandInDocuments {
    private StandInDocuments() {}

    public static String of(String service) {
        return """
            {"openapi":"3.1.0","info":{"title":"%1$s","version":"1.0.0"},
             "tags":[{"name":"%1$ss"}],
             "paths":{"/%1$s/v1/things":{"get":{"operationId":"list","responses":{"200":{"description":"Things",
               "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}},
               "404":{"description":"None","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}}},
             "components":{"schemas":{
               "Problem":{"type":"object","properties":{"type":{"type":"string"}}},
               "Page":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/%1$sItem"}}}},
               "%1$sItem":{"type":"object"}},
              "securitySchemes":{"SecurityScheme":{"type":"http","scheme":"bearer"}}}}
            """.formatted(service);
    }
}
