package se.jobbspar.vacancy;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What the API document says of this API; what all say alike, libs/rest adds. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jobbspår vacancies",
                        version = VacancyApi.VERSION,
                        description =
                                "What a labour market needs: employers, their vacancies, and the occupations a region is"
                                        + " short of. Limits: an import has at most 20 MiB and 100,000 rows, any other"
                                        + " body 1 MiB, a list at most 100 items a page. Vad en arbetsmarknad behöver:"
                                        + " arbetsgivare, deras lediga platser och regionens bristyrken."))
public class VacancyApi extends Application {
    static final String VERSION = "1.0.0";
}
