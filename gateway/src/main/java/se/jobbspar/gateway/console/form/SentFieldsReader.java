package se.jobbspar.gateway.console.form;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import org.jboss.resteasy.reactive.common.providers.serialisers.FormUrlEncodedProvider;

/** Reads {@link SentFields} as any form is read, a bounded one. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentFieldsReader implements MessageBodyReader<SentFields> {
    /** Bytes. 200,000 characters of a pasted text take three, or with ring and dots six, bytes for some of them. */
    private static final int MOST = 1 << 20;

    private static final FormUrlEncodedProvider FORMS = new FormUrlEncodedProvider();

    @Context
    UriInfo here;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFields.class;
    }

    @Override
    public SentFields readFrom(
            Class<SentFields> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] form = body.readNBytes(MOST + 1);
        if (form.length > MOST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return SentFields.of(address(here.getRequestUri()), fields(form, annotations, media, headers));
    }

    /** With its query, which says what a new row belongs to. */
    private static String address(URI sent) {
        return sent.getRawQuery() == null ? sent.getRawPath() : sent.getRawPath() + "?" + sent.getRawQuery();
    }

    private static MultivaluedMap<String, String> fields(
            byte[] form, Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers)
            throws IOException {
        try {
            return FORMS.readFrom(Form.class, Form.class, annotations, media, headers, new ByteArrayInputStream(form))
                    .asMap();
        } catch (IllegalArgumentException broken) {
            throw new BadRequestException(broken);
        }
    }
}
