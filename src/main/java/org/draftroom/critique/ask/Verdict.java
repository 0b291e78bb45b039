package org.draftroom.critique.ask;

/** What came of a question. */
public enum Verdict {
    /** The script says it, and quotes of it were found. */
    SAID,
    /** The model found that what it read doesn't say it. */
    SILENT,
    /** The model answered, and none of its quotes is in the script: nothing of it is shown. */
    UNVERIFIED
}
