/**
 * The digest of a scene: what a careful reader would write on a card after the first reading, in a form that readings
 * of the whole script are made of. Uses reading and scripts; knows none of the readings.
 */
package org.draftroom.critique.digest;
