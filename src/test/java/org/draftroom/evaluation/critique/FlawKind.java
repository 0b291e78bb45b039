package org.draftroom.evaluation.critique;

import java.util.Set;

/**
 * A kind of planted flaw.
 *
 * @param title for the report
 * @param notes the kinds of note that name this flaw rightly
 */
record FlawKind(String title, Set<String> notes) {}
