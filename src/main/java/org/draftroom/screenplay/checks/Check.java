package org.draftroom.screenplay.checks;

/** Looks for one kind of finding, or for a few that are found the same way. Takes linear time and never throws. */
interface Check {

    void run(Breakdown script, Findings findings);
}
