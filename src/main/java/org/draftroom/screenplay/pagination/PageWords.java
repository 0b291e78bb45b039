package org.draftroom.screenplay.pagination;

/** What is said of pages. Plain Java, since browsers lay pages out too. */
interface PageWords {

    /** The language that Draftroom speaks. */
    PageWords CHOSEN = new EnglishPageWords();

    /** Why a page ends where it does: a clause without a full stop. */
    String end(Reason reason);
}
