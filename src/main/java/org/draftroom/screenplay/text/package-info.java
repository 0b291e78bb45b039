/** Screenplays as plain text for reading, not for reading back. */
package org.draftroom.screenplay.text;
