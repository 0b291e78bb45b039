package org.draftroom.storyboards.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.support.Storable;

/** What is chosen for a new board. */
public class NewBoardForm {

    /** Where the heading of its scene is in the version that the scenes were shown of; empty for the whole script. */
    @FormParam("scene")
    String scene = "";

    @FormParam("version")
    int version;

    @FormParam("title")
    String title = "";

    public String scene() {
        return scene == null ? "" : scene;
    }

    public String title() {
        return title == null ? "" : Storable.text(title.replaceAll("\\s+", " ").strip());
    }

    boolean isTooLong() {
        return title().length() > Board.TITLE_LIMIT;
    }

    boolean isOfScene() {
        return !scene().isEmpty();
    }

    public boolean isChosen(Scene of) {
        return String.valueOf(of.from()).equals(scene());
    }

    /** One that the script has. */
    int version(Script script) {
        return version < 0 || version > script.version() ? script.version() : version;
    }

    Optional<Scene> scene(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .filter(one -> String.valueOf(one.from()).equals(scene()))
                .findFirst();
    }

    Anchor heading(Script script, Screenplay screenplay, Scene of) {
        int to = screenplay.elements().get(of.firstElement()).to();
        return new Anchor(version(script), of.from(), to, screenplay.source().substring(of.from(), to));
    }
}
