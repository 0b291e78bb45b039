package org.draftroom.storyboards;

import java.util.Optional;

/** Something that can be done with a whole board, linked above it. A feature that offers one is a bean of this kind. */
public interface BoardAction {

    /** From here on, actions stand in the board's menu and not above it. */
    int IN_MENU = 40;

    /** Among the actions, those with lower places come first; see {@link #IN_MENU}. */
    int place();

    /** The link, if it is offered on this board to whom it was looked up for. */
    Optional<Link> on(OpenBoard board);

    /** @param words what is done, for people */
    record Link(String words, String address) {}

    /** Whether it stands above the board. */
    default boolean isInSight() {
        return place() < IN_MENU;
    }
}
