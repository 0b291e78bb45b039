package org.draftroom.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/**
 * The scripts that a device holds, which the device alone knows. Browsers keep this page, and show it in the place of
 * any that needs the server while that can't be reached.
 */
@Path("/away")
public class AwayPage {

    @CheckedTemplate
    record page() implements TemplateInstance {}

    @GET
    public TemplateInstance get() {
        return new page();
    }
}
