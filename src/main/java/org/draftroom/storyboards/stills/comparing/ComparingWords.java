package org.draftroom.storyboards.stills.comparing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said while two stills are compared. */
@MessageBundle("comparing")
public interface ComparingWords {

    @Message
    String reading();

    @Message
    String landmarks();

    @Message
    String laying();

    @Message
    String evening();

    @Message
    String differences();

    @Message
    String keeping();

    @Message
    String gone();

    @Message
    String unreadable();
}
