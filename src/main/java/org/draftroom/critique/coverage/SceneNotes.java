package org.draftroom.critique.coverage;

import java.util.List;

/** The notes on one scene, the one that matters most first. */
record SceneNotes(List<Candidate> notes, Tally tally) {}
