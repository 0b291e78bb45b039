package org.draftroom.screenplay.fdx;

/** What became of a paragraph from the document that was read to the script as it is now. */
enum Fate {
    /** It is as it was, where it was. */
    KEPT,
    /** It is as it was, elsewhere. */
    MOVED,
    /** It says something else. */
    CHANGED,
    /** It wasn't in the document. */
    NEW,
    /** It is no more in the script. */
    GONE
}
