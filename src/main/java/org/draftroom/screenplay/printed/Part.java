package org.draftroom.screenplay.printed;

import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/**
 * What a file says itself about a part of its text.
 *
 * @param type the kind of element that it is, or null where it is none, as on a title page
 * @param dual which side of a dual dialogue it stands on
 * @param said its text where it was printed otherwise, in capitals or without a character that no font had; or empty
 * @param pair tells the parts of one dual dialogue from those of another; -1 outside of one
 */
public record Part(ElementType type, String said, Dual dual, int pair) {}
