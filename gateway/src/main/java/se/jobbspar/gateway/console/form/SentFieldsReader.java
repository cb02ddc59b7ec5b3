package se.jobbspar.gateway.console.form;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads {@link SentFields} as any form is read. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentFieldsReader implements MessageBodyReader<SentFields> {
    @Context
    Providers providers;

    @Context
    UriInfo here;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFields.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SentFields readFrom(
            Class<SentFields> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        MessageBodyReader<MultivaluedMap> fields =
                providers.getMessageBodyReader(MultivaluedMap.class, MultivaluedHashMap.class, annotations, media);
        return SentFields.of(
                here.getRequestUri().getRawPath(),
                fields.readFrom(MultivaluedMap.class, MultivaluedHashMap.class, annotations, media, headers, body));
    }
}
