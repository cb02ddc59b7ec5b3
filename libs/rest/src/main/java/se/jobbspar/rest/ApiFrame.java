package se.jobbspar.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes an API document with what all APIs of Jobbspår say alike: terms, contact and licence, where they are reached,
 * the token that opens them, and the answers of {@link ProblemAnswers}. The shared settings name it in
 * {@code mp.openapi.filter}; a service says only its own title, version and description.
 */
public class ApiFrame implements OASFilter {
    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
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
        document.getComponents().addSecurityScheme(SCHEME, bearer());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        ProblemAnswers.addTo(document);
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

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the installation's OpenID Connect issuer, with a role and the municipality"
                                + " or organisation it holds for, or a partner's scopes.");
    }
}
