package org.draftroom.web;

import io.vertx.core.http.HttpServerRequest;

/** What kind of answer a request can use. */
enum Asker {
    /** Someone who opens a page. */
    PERSON,
    /** A part of a page, updating itself. */
    PAGE,
    /** A program, which reads JSON. */
    PROGRAM;

    static Asker of(HttpServerRequest request) {
        String accept = request.getHeader("Accept") == null ? "" : request.getHeader("Accept");
        if (accept.contains("application/json")) {
            return PROGRAM;
        }
        boolean part = request.getHeader("HX-Request") != null
                || "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                || !accept.contains("text/html");
        return part ? PAGE : PERSON;
    }
}
