package org.draftroom.storyboards;

import java.util.Optional;

/** Something that can be done with a whole board, linked above it. A feature that offers one is a bean of this kind. */
public interface BoardAction {

    /** Among the actions, those with lower places come first. */
    int place();

    /** The link, if it is offered on this board to whom it was looked up for. */
    Optional<Link> on(OpenBoard board);

    /** @param words what is done, for people */
    record Link(String words, String address) {}
}
