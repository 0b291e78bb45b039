/** Screenplays as one HTML file to be read in a browser, without scripts and without anything to fetch. */
package org.draftroom.screenplay.html;
