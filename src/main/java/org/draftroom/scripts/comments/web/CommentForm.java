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
    String fault() {
        if (id == null || text.isBlank()) {
            return "A comment needs words.";
        }
        return text.strip().length() > Comment.TEXT_LIMIT || text.indexOf(0) >= 0
                ? "A comment can have " + Comment.TEXT_LIMIT + " characters."
                : "";
    }

    NewComment by(UUID author) {
        return new NewComment(id, author, text.strip());
    }
}
