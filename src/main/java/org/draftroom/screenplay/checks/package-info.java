/** Checks of a script that need no model: each finding has a place, a reason and, where there is one, a fix. */
package org.draftroom.screenplay.checks;
