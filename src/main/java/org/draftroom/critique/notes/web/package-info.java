/** The page of all notes with what became of them, and the line that says so on other pages. */
package org.draftroom.critique.notes.web;
