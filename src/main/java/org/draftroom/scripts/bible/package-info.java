/**
 * A project's bible: its characters and places, as people wrote them, beside what its scripts say. Filled from the scripts;
 * serves smart-type, spelling, checks and the head of every prompt. Uses scripts and support.
 */
package org.draftroom.scripts.bible;
