/** Screenplays, pages and scene lists as JSON. */
package org.draftroom.screenplay.json;
