package org.draftroom.accounts;

import java.util.UUID;

/** The first account was made. Fired once, after it is on disk and before the owner sees a page. */
public record OwnerCreated(UUID person) {}
