package org.draftroom.storyboards.reading.web;

import java.util.List;

/**
 * Fields of a form that belong together.
 *
 * @param legend of one of several of a kind; empty where there is just one
 * @param marker the name of a hidden field that goes with it, or empty
 * @param was which one of the list it is, or empty for a new one
 * @param more whether it is one more, behind others
 */
record Group(String legend, String marker, String was, boolean more, List<Control> controls) {}
