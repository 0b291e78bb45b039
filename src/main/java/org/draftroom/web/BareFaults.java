package org.draftroom.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives words to refusals that have none, such as that of a form without its token. */
class BareFaults {

    private static final int FAULTS_FROM = 400;

    private final FaultWords words;

    BareFaults(FaultWords words) {
        this.words = words;
    }

    @ServerResponseFilter
    public void explain(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getStatus() < FAULTS_FROM || response.hasEntity()) {
            return;
        }
        Response answer = Faults.answer(Fault.of(response.getStatus(), words), request);
        response.setEntity(answer.getEntity(), null, answer.getMediaType());
    }
}
