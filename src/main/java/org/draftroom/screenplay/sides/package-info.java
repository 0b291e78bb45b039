/** Sides: a choice of scenes, by their numbers or by who speaks in them. */
package org.draftroom.screenplay.sides;
