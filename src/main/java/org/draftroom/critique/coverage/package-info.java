/**
 * Deep coverage: a script read scene by scene, then by its acts, then as a whole, as a reader's report with verdicts. Uses
 * reading, digest and scripts.
 */
package org.draftroom.critique.coverage;
