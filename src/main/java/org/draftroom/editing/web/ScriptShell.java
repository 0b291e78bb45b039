package org.draftroom.editing.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.draftroom.accounts.Person;
import org.draftroom.scripts.web.Blank;

/** The script page without a script and for nobody: browsers keep it, and fill it from their own copy when offline. */
@Path("/away/script")
public class ScriptShell {

    private static final Person NOBODY = new Person(Blank.ID, "", "", "", false, false);

    @GET
    public TemplateInstance get() {
        return new EditorPage.script(Blank.SCRIPT, Blank.PROJECT, Blank.TEXT, NOBODY, EditorPage.Names.NONE);
    }
}
