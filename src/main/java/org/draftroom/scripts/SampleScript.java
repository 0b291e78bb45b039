package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.draftroom.accounts.OwnerCreated;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;

/** Gives a new owner a screenplay of our own to look around in. */
@ApplicationScoped
class SampleScript {

    private static final String TITLE = "The Lighthouse Keeper's Sum";
    private static final String TEXT = "/sample/the-lighthouse-keepers-sum.fountain";

    private final Projects projects;
    private final Scripts scripts;

    SampleScript(Projects projects, Scripts scripts) {
        this.projects = projects;
        this.scripts = scripts;
    }

    void add(@Observes OwnerCreated owner) {
        Project project = projects.create(owner.person(), TITLE + " (sample)");
        scripts.create(new NewScript(project.id(), TITLE, text()));
    }

    private static String text() {
        try (InputStream in = SampleScript.class.getResourceAsStream(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
