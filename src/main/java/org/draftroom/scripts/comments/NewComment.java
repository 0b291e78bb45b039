package org.draftroom.scripts.comments;

import java.util.UUID;

/** What somebody says. The window names it, so that saying it twice after a lost connection says it once. */
public record NewComment(UUID id, UUID author, String text) {}
