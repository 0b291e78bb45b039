package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.projects.Projects;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fdx.Reading;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.scripts.ImportResult.Imported;
import org.draftroom.scripts.ImportResult.Refused;

/** Makes scripts out of people's files. What a file is, its content says; its name only names the script. */
@ApplicationScoped
public class Import {

    /** The largest file that is read. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private static final int HEAD = 1000;

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
        if (project.isPresent() && projects.find(project.get(), person).isEmpty()) {
            return new Refused("The project is not there any more. Choose another one.");
        }
        if (content.length > LIMIT) {
            return new Refused("The file is larger than 16 MB. A script's text is a hundred times smaller: is it"
                    + " another file?");
        }
        Optional<String> advice = ForeignFile.advice(content);
        if (advice.isPresent()) {
            return new Refused(advice.get());
        }
        return Decoded.from(content)
                .map(decoded -> read(decoded, new SourceFile(fileName, content), person, project))
                .orElseGet(() -> new Refused(
                        "This is not a text file. Import Fountain, Final Draft (.fdx) or plain" + " text (.txt)."));
    }

    private ImportResult read(Decoded decoded, SourceFile file, UUID person, Optional<UUID> project) {
        try {
            boolean isXml = isXml(decoded.text());
            Reading reading = isXml ? Fdx.read(new ByteArrayInputStream(file.content())) : plain(decoded);
            String text = Texts.clean(reading.fountain());
            if (text.isBlank()) {
                return new Refused("There is nothing in it: the text is empty.");
            }
            if (text.length() > Script.TEXT_LIMIT) {
                return new Refused("The text has " + text.length() + " characters; a script can have "
                        + Script.TEXT_LIMIT + ". Import it in parts.");
            }
            ScriptSource source = file.source(isXml ? "application/xml" : "text/plain");
            return imported(new Draft(text, reading.remarks(), source), file, person, project);
        } catch (Fdx.Unreadable unreadable) {
            return new Refused(unreadable.getMessage());
        }
    }

    private ImportResult imported(Draft draft, SourceFile file, UUID person, Optional<UUID> project) {
        Screenplay screenplay = Fountain.parse(draft.text());
        Statistics statistics = Statistics.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
        String title = Titles.of(screenplay, file.name());
        UUID home = project.orElseGet(() -> projects.create(person, title).id());
        Script script = scripts.create(new NewScript(home, title, draft.text(), Optional.of(draft.source())));
        return new Imported(
                script.id(),
                title,
                statistics.scenes(),
                statistics.parts().size(),
                statistics.pages(),
                draft.remarksOn(screenplay));
    }

    private static Reading plain(Decoded decoded) {
        return new Reading(decoded.text(), remarks(decoded));
    }

    private static List<String> remarks(Decoded decoded) {
        List<String> remarks = new ArrayList<>();
        if (decoded.isGuess()) {
            remarks.add("The file doesn't say how its letters are encoded; they were read as Western European. If"
                    + " accents look wrong, save it as UTF-8 and import it again.");
        }
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            remarks.add("Some characters could not be read; each shows as \uFFFD.");
        }
        return remarks;
    }

    private static boolean isXml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        return head.startsWith("<?xml") || head.startsWith("<FinalDraft");
    }

    private record Draft(String text, List<String> remarks, ScriptSource source) {

        List<String> remarksOn(Screenplay screenplay) {
            List<String> all = new ArrayList<>(remarks);
            if (screenplay.scenes().isEmpty()) {
                all.add("No scene heading was found. A heading starts with INT. or EXT., or with a dot.");
            }
            all.addAll(Unclosed.remarks(screenplay, text));
            return List.copyOf(all);
        }
    }
}
