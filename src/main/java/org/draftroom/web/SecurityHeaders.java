package org.draftroom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The headers on every answer; docs/reference/security.md says what each is for. */
@Singleton
class SecurityHeaders {

    /** Before sign-in, which answers some requests itself. */
    private static final int BEFORE_SIGN_IN = 1000;

    private static final Pattern CAMERA = Pattern.compile("/boards/[0-9a-f-]{36}/camera");
    private static final String NONCE = "csp-nonce";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'nonce-%s'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_SIGN_IN);
    }

    static String nonce(RoutingContext request) {
        String known = request.get(NONCE);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String made = Base64.getEncoder().encodeToString(random);
        request.put(NONCE, made);
        return made;
    }

    private void add(RoutingContext request) {
        request.response()
                .putHeader("Content-Security-Policy", POLICY.formatted(nonce(request)))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=" + camera(request) + ", geolocation=()");
        request.addHeadersEndHandler(ignored -> keep(request));
        request.next();
    }

    /** Only where stills are taken. */
    private static String camera(RoutingContext request) {
        return CAMERA.matcher(request.normalizedPath()).matches() ? "(self)" : "()";
    }

    /**
     * Bundled files never change under their address, nor do a board's pictures, which the one browser keeps that was shown
     * them; anything else is looked up each time and kept nowhere.
     */
    private static void keep(RoutingContext request) {
        HttpServerResponse response = request.response();
        String path = response.getStatusCode() < 400 ? request.normalizedPath() : "";
        String kept = path.startsWith("/assets/")
                ? "public, max-age=31536000, immutable"
                : path.startsWith("/stills/") ? "private, max-age=31536000, immutable" : "no-store";
        response.putHeader("Cache-Control", kept);
    }
}
