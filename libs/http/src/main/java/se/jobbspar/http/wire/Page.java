package se.jobbspar.http.wire;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.http.Problem;

/** A problem as somebody reads it whose browser sent what reaches no page of ours. */
final class Page {
    private static final Wording START = Wording.of("To the start page", "Till startsidan");
    private static final String HTML = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="/">%4$s</a></p></main></body>
            </html>
            """;

    private Page() {}

    static FullHttpResponse of(Problem problem, Locale language) {
        String html = HTML.formatted(
                language.getLanguage(),
                text(problem.title(), language),
                text(problem.detail(), language),
                text(START, language));
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(problem.status()), Unpooled.wrappedBuffer(body));
        problem.headers(language).forEach(answer.headers()::set);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/html;charset=UTF-8")
                .set(HttpHeaderNames.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return answer;
    }

    private static String text(Wording wording, Locale language) {
        return wording.in(language).replace("&", "&amp;").replace("<", "&lt;");
    }
}
