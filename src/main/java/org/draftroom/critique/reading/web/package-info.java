/** The page of all readings of a script, and what their pages share. */
package org.draftroom.critique.reading.web;
