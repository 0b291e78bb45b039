package org.draftroom.critique.quick.web;

import java.util.List;
import org.draftroom.critique.quick.QuickNote;

/** @param rank from 1 */
public record ShownNote(int rank, QuickNote note, List<ShownLine> lines) {}
