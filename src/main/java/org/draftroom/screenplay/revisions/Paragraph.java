package org.draftroom.screenplay.revisions;

/**
 * Some lines of a script's source, as typed.
 *
 * @param kind the code of the element that they are, or "other" for what stands between elements
 * @param text without white space around it, never blank
 */
record Paragraph(String kind, String text) {

    static final String OTHER = "other";
}
