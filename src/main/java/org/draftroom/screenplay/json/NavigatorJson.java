package org.draftroom.screenplay.json;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.notes.ScriptNote;
import org.draftroom.screenplay.notes.ScriptNotes;

/** What a navigator knows of a script beside its scenes' headings: the shapes in core.d.ts. */
final class NavigatorJson {

    private NavigatorJson() {}

    /** Where and when a scene is, and who speaks in it; into the scene's object. */
    static void facts(Screenplay screenplay, Scene scene, JsonText json) {
        Slugline slugline = Slugline.of(scene.heading());
        DayTime time = slugline.time();
        json.field("setting", slugline.setting() == Setting.NONE ? "" : lower(slugline.setting()))
                .field("place", slugline.place())
                .field("time", time == null ? "" : lower(time));
        json.key("characters").open("[");
        for (String name : speakers(screenplay, scene)) {
            json.string(name);
        }
        json.close("]");
    }

    /** The sections, in order. */
    static void sections(Screenplay screenplay, JsonText json) {
        json.open("[");
        for (Element element : screenplay.elements()) {
            if (element.is(ElementType.SECTION)) {
                json.open("{")
                        .field("title", StyledText.of(element.text()).text())
                        .field("depth", element.depth())
                        .field("from", element.from())
                        .close("}");
            }
        }
        json.close("]");
    }

    /** The writers' notes, in order. */
    static void notes(Screenplay screenplay, JsonText json) {
        json.open("[");
        for (ScriptNote note : ScriptNotes.of(screenplay)) {
            json.open("{").field("text", note.text()).field("from", note.at()).close("}");
        }
        json.close("]");
    }

    private static Set<String> speakers(Screenplay screenplay, Scene scene) {
        Set<String> names = new LinkedHashSet<>();
        for (Element element : screenplay.elements().subList(scene.firstElement(), scene.endElement())) {
            if (element.is(ElementType.CHARACTER)) {
                names.add(Cue.of(element.text()).key());
            }
        }
        names.remove("");
        return names;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
