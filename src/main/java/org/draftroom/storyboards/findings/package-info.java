/**
 * Where a board and its script differ, and where panels don't cut together. Rules over what is known of panels, read by
 * the model or said by people; they compute, and never ask. What is unsure gives no finding. Uses storyboards.reading
 * and the screenplay.
 */
package org.draftroom.storyboards.findings;
