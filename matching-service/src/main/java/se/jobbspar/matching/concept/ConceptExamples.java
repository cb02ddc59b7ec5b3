package se.jobbspar.matching.concept;

/** Examples of the API document. */
final class ConceptExamples {
    static final String FOUND = """
            {"items":[{"id":"http://data.europa.eu/esco/occupation/d24d6e55-aa01-4a2d-a6cb-9cec4f3cd5ab","type":"occupation",\
            "label":"undersköterska"}],"total":1}""";

    private ConceptExamples() {}
}
