/**
 * What a picture's pixels say of its light and colour: measured, exact, without a model. docs/reference/light.md defines
 * every figure. The measures are pure: tiles of pixels in, figures out. Uses storyboards, scripts, and support.
 */
package org.draftroom.storyboards.light;
