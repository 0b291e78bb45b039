package org.draftroom.scripts.drafts;

import java.time.Instant;
import java.util.List;

/**
 * A stretch of writing: the edits of one person with less than half an hour between them. Where several wrote among
 * each other it is one session of them all; where a version was given a name, one ends.
 *
 * @param since the version before its first edit
 * @param version the version after its last
 * @param began when the first edit was saved
 * @param ended when the last was
 * @param people the names of those who wrote
 */
public record Session(int since, int version, Instant began, Instant ended, List<String> people) {}
