/** What a script's scenes establish, kept as a book: who, where, when, wearing, carrying, hurt, knowing. Pure: no input or output, no clock, no model. */
package org.draftroom.critique.continuity.ledger;
