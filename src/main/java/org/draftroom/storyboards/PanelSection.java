package org.draftroom.storyboards;

/**
 * A section of what is shown beside a panel. A feature that has one is a bean of this kind. Its resource answers the whole page to whoever
 * opens it, and the section alone where the request has the header {@code HX-Request}.
 */
public interface PanelSection {

    /** Among the sections, those with lower places come first. */
    int place();

    /** What it is about, for people. */
    String title();

    /** The address of its resource, such as {@code /panels/…/light}. */
    String address(Panel panel);
}
