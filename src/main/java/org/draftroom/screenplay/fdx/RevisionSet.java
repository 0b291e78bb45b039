package org.draftroom.screenplay.fdx;

import org.draftroom.screenplay.revisions.RevisionColor;

/**
 * A revision as Final Draft lists it.
 *
 * @param name such as "Blue Revision"
 * @param color of its text, and of its pages
 */
public record RevisionSet(String name, RevisionColor color) {}
