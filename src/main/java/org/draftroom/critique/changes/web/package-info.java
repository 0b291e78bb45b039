/** The page of what changed between two versions. */
package org.draftroom.critique.changes.web;
