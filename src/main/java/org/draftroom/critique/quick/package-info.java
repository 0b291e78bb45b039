/**
 * The quick reading of a whole script: a digest of each scene, then one question about all of them. Uses digest, notes,
 * reading, scripts, support.
 */
package org.draftroom.critique.quick;
