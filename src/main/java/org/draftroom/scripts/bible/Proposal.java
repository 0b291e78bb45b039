package org.draftroom.scripts.bible;

/** A name that a script has and the bible hasn't. */
public record Proposal(EntryKind kind, String name, Facts facts) {}
