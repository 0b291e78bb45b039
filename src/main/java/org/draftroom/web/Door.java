package org.draftroom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns away what another site set going in a person's browser, before anything else looks at it: requests
 * under a name that isn't this machine's (DNS rebinding), and changes or sockets asked for by pages of others.
 */
@Singleton
class Door {

    private static final int BEFORE_SIGN_IN = 900;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;

    private final boolean anyHost;
    private final Set<String> hosts;
    private final FaultWords words;

    Door(WebSettings settings, @ConfigProperty(name = "quarkus.http.host") String bound, FaultWords words) {
        this.words = words;
        hosts = settings.hosts().orElse(Set.of());
        anyHost = hosts.contains("*") || hosts.isEmpty() && !isThisMachine(bound);
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_SIGN_IN);
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isKnown(request)) {
            refuse(context, MISDIRECTED, words.unknownName());
        } else if (changes(request) && !comesFromHere(request)) {
            refuse(context, FORBIDDEN, words.otherSite());
        } else {
            context.next();
        }
    }

    private boolean isKnown(HttpServerRequest request) {
        if (anyHost || request.authority() == null) {
            return anyHost;
        }
        String host = request.authority().host();
        return isThisMachine(host) || hosts.contains(host);
    }

    private static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    private static boolean changes(HttpServerRequest request) {
        return !READING.contains(request.method().name())
                || "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** Browsers always say where a change or a socket comes from; other programs don't, and carry no cookies. */
    private static boolean comesFromHere(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        try {
            String from = URI.create(origin).getAuthority();
            return from != null && from.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static void refuse(RoutingContext context, int status, String message) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(message + "\n");
    }
}
