/** What writers note in their scripts, and where it stands. */
package org.draftroom.screenplay.notes;
