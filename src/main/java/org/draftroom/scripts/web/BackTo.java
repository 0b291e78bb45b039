package org.draftroom.scripts.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Answers to forms that lead on to a page. */
final class BackTo {

    private BackTo() {}

    /** Leads to a page of the script's, such as "drafts", with what its address has behind that. */
    static Response scriptPage(UUID script, String page) {
        return Response.seeOther(URI.create("/scripts/" + script + "/" + page)).build();
    }
}
