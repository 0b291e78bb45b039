package org.draftroom;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** The one line on the console once pages are served. */
@ApplicationScoped
class Announcement {

    void announce(@ObservesAsync HttpServerStart start, HttpServer server) {
        System.out.println("Draftroom is ready at http://" + start.options().getHost() + ":" + server.getPort());
    }
}
