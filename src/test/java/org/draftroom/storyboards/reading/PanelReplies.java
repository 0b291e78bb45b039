package org.draftroom.storyboards.reading;

import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;

/** What the double says of panels: Lena at night in each, left and right as they are, and in the mirror the other way round. */
public final class PanelReplies {

    private PanelReplies() {}

    public static Behaviour to(ChatAsked asked) {
        return Behaviours.reply(text(asked));
    }

    public static String text(ChatAsked asked) {
        if (isMirror(asked)) {
            return PanelReply.lenaMirrored();
        }
        return isLettering(asked)
                ? PanelReply.words("HOW LONG?")
                : PanelReply.lena().toString();
    }

    public static boolean isMirror(ChatAsked asked) {
        return asked.schema().at("/properties").has("movement")
                && !asked.schema().at("/properties").has("size");
    }

    public static boolean isLettering(ChatAsked asked) {
        return asked.schema().at("/properties").has("words");
    }
}
