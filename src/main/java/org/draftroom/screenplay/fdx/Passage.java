package org.draftroom.screenplay.fdx;

import java.util.List;

/**
 * Paragraphs of a document, and what became of them.
 *
 * @param fate what became of them
 * @param source as they stand in the document; none where they are new
 * @param before as the script had them when it was read from the document
 * @param now as the script has them; none where they are gone
 */
record Passage(Fate fate, List<FdxParagraph> source, List<FdxParagraph> before, List<FdxParagraph> now) {}
