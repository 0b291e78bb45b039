/**
 * The notes of all readings, and what becomes of them after a rewrite: answered, still open, or their line gone. A
 * reading keeps its notes with {@link org.draftroom.critique.notes.ReadingNotes} and lists them with where each stands now.
 */
package org.draftroom.critique.notes;
