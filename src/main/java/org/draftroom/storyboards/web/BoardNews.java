package org.draftroom.storyboards.web;

import jakarta.ws.rs.core.Response;

/** Tells the page that asked that the panels of its board are others now, so that it shows them anew. */
final class BoardNews {

    /** The event that the list of panels waits for. */
    static final String PANELS_CHANGED = "panels-changed";

    private BoardNews() {}

    static Response with(Response.ResponseBuilder answer) {
        return answer.header("HX-Trigger", PANELS_CHANGED).build();
    }
}
