package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Projects;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.scripts.ImportResult.Imported;
import org.draftroom.scripts.ImportResult.Refused;

/** Makes scripts out of people's files. What a file is, its content says; its name only names the script. */
@ApplicationScoped
public class Import {

    private final Projects projects;
    private final Scripts scripts;

    public Import(Projects projects, Scripts scripts) {
        this.projects = projects;
        this.scripts = scripts;
    }

    /**
     * Reads the file into a new script of the project, or of a new project named like the script. Pasted
     * text comes as UTF-8 under an empty name. The work takes up to seconds: not for an IO thread.
     */
    public ImportResult read(byte[] content, String fileName, UUID person, Optional<UUID> project) {
        if (project.isPresent()
                && projects.find(project.get(), person)
                        .filter(home -> home.role().mayWrite())
                        .isEmpty()) {
            return new Refused(FileWords.CHOSEN.projectGone());
        }
        try {
            ScriptFile file = ScriptFile.read(content);
            if (file.text().isBlank()) {
                return new Refused(FileWords.CHOSEN.empty());
            }
            return imported(file, new SourceFile(fileName, content), person, project);
        } catch (ScriptFile.Unreadable unreadable) {
            return new Refused(unreadable.getMessage());
        }
    }

    private ImportResult imported(ScriptFile read, SourceFile file, UUID person, Optional<UUID> project) {
        Screenplay screenplay = Fountain.parse(read.text());
        Pages pages = Pagination.paginate(screenplay, PageSize.LETTER);
        String title = Titles.of(screenplay, file.name());
        UUID home = project.orElseGet(() -> projects.create(person, title).id());
        Optional<ScriptSource> source = Optional.of(file.source(read.mediaType()));
        Script script = scripts.create(new NewScript(home, title, read.text(), source));
        return new Imported(
                script.id(),
                title,
                pages.scenes().size(),
                Statistics.of(screenplay, pages).parts().size(),
                pages.count(),
                remarks(read, screenplay));
    }

    private static List<String> remarks(ScriptFile read, Screenplay screenplay) {
        List<String> all = new ArrayList<>(read.remarks());
        if (screenplay.scenes().isEmpty()) {
            all.add(FileWords.CHOSEN.noHeading());
        }
        all.addAll(Unclosed.remarks(screenplay, read.text()));
        return List.copyOf(all);
    }
}
