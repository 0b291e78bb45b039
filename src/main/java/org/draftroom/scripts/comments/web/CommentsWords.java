package org.draftroom.scripts.comments.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a comment can't be kept. They stand in {@code messages/comments.properties}. */
@MessageBundle("comments")
public interface CommentsWords {

    @Message
    String noPassage();

    @Message
    String noWords();

    @Message
    String tooLong(int limit);
}
