package org.draftroom.scripts.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The page of pages without a script and for nobody: browsers keep it, and fill it from their own copy when offline. */
@Path("/away/pages")
public class PagesShell {

    @GET
    public TemplateInstance get() {
        return new PagesPage.pages(Blank.SCRIPT, Blank.PROJECT, Blank.TEXT);
    }
}
