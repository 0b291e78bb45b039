/** Printed pages read back: where the text stands says what it is. What reads the file gives positions; nothing here knows PDF. */
package org.draftroom.screenplay.printed;
