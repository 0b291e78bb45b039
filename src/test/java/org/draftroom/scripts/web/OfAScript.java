package org.draftroom.scripts.web;

import io.restassured.response.Response;
import java.util.Map;
import org.draftroom.accounts.Owner;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Shelf;
import org.draftroom.web.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** What tests of a script's pages begin with: its owner has just made it and looks at it. */
abstract class OfAScript {

    private final String text;
    private final String page;

    Visitor ines;
    Script script;
    /** The page's own path. */
    String path;

    /** @param page what stands behind the script in the page's path, such as "/drafts" */
    OfAScript(String text, String page) {
        this.text = text;
        this.page = page;
    }

    @BeforeEach
    void inesHasAScript() {
        ines = Owner.signedIn();
        script = Shelf.script("Salt", text);
        path = "/scripts/" + script.id() + page;
    }

    /** Sends a form to what stands behind the page's path. */
    Response post(String to, Map<String, String> form) {
        return ines.fills(path).formParams(form).post(path + to);
    }
}
