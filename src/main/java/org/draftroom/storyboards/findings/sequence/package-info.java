/** Panels in their order: whether they cut together. */
package org.draftroom.storyboards.findings.sequence;
