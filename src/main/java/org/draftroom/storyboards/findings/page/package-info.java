/** A panel held against the scene that it is of. */
package org.draftroom.storyboards.findings.page;
