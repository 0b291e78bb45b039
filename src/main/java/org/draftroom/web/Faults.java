package org.draftroom.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a fault: a page for people, a line for parts of pages, JSON for programs. Never a stack trace. */
public class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int REFERENCE_LENGTH = 8;
    private static final int FAULTS_FROM = 400;

    @CheckedTemplate(basePath = "ErrorPage")
    record page(Fault fault) implements TemplateInstance {}

    private final FaultWords words;

    Faults(FaultWords words) {
        this.words = words;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, HttpServerRequest request) {
        Response given = refusal.getResponse();
        if (given.hasEntity() || given.getStatus() < FAULTS_FROM) {
            return given;
        }
        return given.getStatus() >= 500
                ? failed(refusal, request)
                : answer(Fault.of(given.getStatus(), words), request);
    }

    @ServerExceptionMapper
    public Response failed(Throwable bug, HttpServerRequest request) {
        String reference = reference();
        LOG.errorf(bug, "%s: %s %s failed", reference, request.method(), request.path());
        return answer(Fault.unexpected(reference, words), request);
    }

    static Response answer(Fault fault, HttpServerRequest request) {
        Response.ResponseBuilder response = Response.status(fault.status());
        return switch (Asker.of(request)) {
            case PERSON ->
                response.type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .entity(new page(fault).render())
                        .build();
            case PAGE ->
                response.type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                        .entity(line(fault))
                        .build();
            case PROGRAM ->
                response.type(MediaType.APPLICATION_JSON_TYPE).entity(fault).build();
        };
    }

    private static String line(Fault fault) {
        String reference = fault.reference().isEmpty() ? "" : " (" + fault.reference() + ")";
        return fault.title() + ". " + fault.message() + reference;
    }

    private static String reference() {
        return RANDOM.ints(REFERENCE_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
