package org.draftroom.screenplay;

import java.util.List;

/**
 * A screenplay as read from its source. Elements stand in the order of the source and never overlap; between
 * them are only blank lines and boneyards.
 *
 * @param source the text it was read from, unchanged
 * @param titlePage its title page, or {@link TitlePage#NONE}
 * @param elements its paragraphs
 */
public record Screenplay(String source, TitlePage titlePage, List<Element> elements) {

    /** The scenes in order. What stands before the first heading belongs to no scene. */
    public List<Scene> scenes() {
        return Scenes.of(elements);
    }
}
