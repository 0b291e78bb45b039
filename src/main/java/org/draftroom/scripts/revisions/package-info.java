/** The revisions of a script: since which version changes are of which colour, and whether its scene numbers are locked. */
package org.draftroom.scripts.revisions;
