package org.draftroom.scripts.comments.web;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.draftroom.scripts.comments.Comment;
import org.draftroom.scripts.comments.NewComment;

/** A comment as typed, with the name that its window gave it. */
public class CommentForm {

    @FormParam("comment")
    UUID id;

    @FormParam("text")
    String text = "";

    /** What is wrong with it, for people; empty when it will do. */
    String fault(CommentsWords words) {
        if (id == null || text.isBlank()) {
            return words.noWords();
        }
        return text.strip().length() > Comment.TEXT_LIMIT || text.indexOf(0) >= 0
                ? words.tooLong(Comment.TEXT_LIMIT)
                : "";
    }

    NewComment by(UUID author) {
        return new NewComment(id, author, text.strip());
    }
}
