package org.draftroom.scripts.bible;

/** An entry, and beside it what the scripts say of its names. */
public record BibleEntry(Entry entry, Facts facts) {}
