/**
 * Comparisons of two pictures of a board: made by a job, kept by the content of both and their masks. Uses the boards, the
 * measures above, and support.
 */
package org.draftroom.storyboards.stills.comparing;
