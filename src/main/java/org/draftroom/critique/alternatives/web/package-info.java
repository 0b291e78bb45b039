/** The alternatives for a line, as a page and in the editor's dialog. */
package org.draftroom.critique.alternatives.web;
