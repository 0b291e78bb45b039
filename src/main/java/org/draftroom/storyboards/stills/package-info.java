/**
 * Two stills of one set-up: the second laid on the first to a fraction of a pixel, exposure evened, and where they still
 * differ. Pure, but for BoofCV; what the pages are made of is in {@link Comparison}.
 */
package org.draftroom.storyboards.stills;
