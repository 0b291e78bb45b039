/** Contradictions that code finds in a story's ledger. Pure: the same ledger always gives the same. Uses the ledger alone. */
package org.draftroom.critique.continuity.rules;
