package se.jobbspar.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Makes of what the code says the API document of a service, when it is built: puts in its texts ({@link ApiTexts}), names
 * its pages, says which fields are always there, and adds what all APIs of Jobbspår say alike.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiFrame implements OASFilter {
    private final IndexView classes;

    public ApiFrame(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getInfo() == null) {
            document.setInfo(OASFactory.createInfo());
        }
        introduce(document.getInfo());
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .description("Privacy, problems and architecture")
                .url("https://jobbspar.example/docs"));
        document.setServers(List.of(OASFactory.createServer()
                .url("https://jobbspar.example")
                .description("The gateway of an installation.")));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        TokenAccess.addTo(document);
        SchemaNames.settle(document.getComponents());
        AlwaysThere.addTo(document, classes);
        ApiTexts.read().addTo(document);
        RepeatableCreation.addTo(document);
        ProblemAnswers.addTo(document);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        SchemaNames.rename(schema);
        return schema;
    }

    private static void introduce(Info info) {
        info.setTermsOfService("https://jobbspar.example/terms");
        info.setContact(OASFactory.createContact()
                .name("Jobbspår maintainers")
                .url("https://jobbspar.example/contact")
                .email("jobbspar@example.org"));
        info.setLicense(
                OASFactory.createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
    }
}
