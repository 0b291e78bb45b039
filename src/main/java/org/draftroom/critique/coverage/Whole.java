package org.draftroom.critique.coverage;

import java.util.List;

/** What was said of the whole script. A part that neither of two answers could be used for is empty. */
record Whole(
        Story story, List<Comment> comments, Market market, List<RankedNote> notes, Verdict script, Verdict writer) {}
