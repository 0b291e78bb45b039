package org.draftroom.scripts;

import java.util.List;
import java.util.UUID;

/** What a feature finds wrong with a script beside the checks; listed with them. Each is an {@code @ApplicationScoped} bean. */
public interface FurtherFindings {

    /** What is found in the script as it is now, those that matter most first. The caller has checked who may see it. */
    List<Further> of(Script script);

    /**
     * One of them.
     *
     * @param title what it is, in few words
     * @param how what found it, in few words
     * @param explanation what there is to say; perhaps empty
     * @param href where there is more
     * @param places the lines that it is about, at least one
     */
    record Further(String title, String how, String explanation, String href, List<Place> places) {}

    /**
     * A line of the script.
     *
     * @param quote as the page shows it
     * @param from source offset (UTF-16)
     * @param to source offset after it
     */
    record Place(String scene, String quote, int from, int to) {

        /** Where the line is opened in the editor. */
        public String href(UUID script) {
            return "/scripts/" + script + "?at=" + from + "&to=" + to;
        }
    }
}
