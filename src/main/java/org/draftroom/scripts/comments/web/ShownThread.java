package org.draftroom.scripts.comments.web;

import java.util.List;
import org.draftroom.scripts.comments.Comment;
import org.draftroom.scripts.comments.Placed;

/** A thread as the script page gets it. */
public record ShownThread(
        String id, int from, int to, String fate, String quote, String resolvedBy, List<ShownComment> comments) {

    /** @param editedAt empty while it is as it was first said */
    public record ShownComment(String id, String author, String name, String text, String madeAt, String editedAt) {

        static ShownComment of(Comment comment) {
            return new ShownComment(
                    comment.id().toString(),
                    comment.author().toString(),
                    comment.name(),
                    comment.text(),
                    comment.madeAt().toString(),
                    comment.editedAt() == null ? "" : comment.editedAt().toString());
        }
    }

    static ShownThread of(Placed placed) {
        return new ShownThread(
                placed.thread().id().toString(),
                placed.from(),
                placed.to(),
                placed.fate(),
                placed.thread().anchor().quote(),
                placed.thread().resolvedBy(),
                placed.thread().comments().stream().map(ShownComment::of).toList());
    }
}
