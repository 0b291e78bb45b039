package org.draftroom.critique.coverage.web;

import org.draftroom.critique.coverage.Entry;

/** A coverage in the list of a script's, with the name of its draft, which may be empty. */
public record ShownEntry(Entry entry, String draft) {}
