package org.draftroom.scripts;

import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.Owner;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;

/** Scripts for tests, in a project of the owner's. */
public final class Shelf {

    private Shelf() {}

    /** A new script of the owner's with this text. */
    public static Script script(String title, String text) {
        return script(title, text, Optional.empty());
    }

    /** A new script of the owner's with this text, imported from a file. */
    public static Script script(String title, String text, ScriptSource source) {
        return script(title, text, Optional.of(source));
    }

    private static Script script(String title, String text, Optional<ScriptSource> source) {
        Projects projects = Arc.container().instance(Projects.class).get();
        Scripts scripts = Arc.container().instance(Scripts.class).get();
        UUID owner = Owner.account().id();
        Project project = projects.list(owner).stream()
                .filter(each -> each.title().equals("Tests"))
                .findFirst()
                .orElseGet(() -> projects.create(owner, "Tests"));
        return scripts.create(new NewScript(project.id(), title, text, source));
    }
}
