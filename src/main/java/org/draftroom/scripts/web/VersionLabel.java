package org.draftroom.scripts.web;

import java.util.List;

/**
 * What a version is called.
 *
 * @param version its number
 * @param draft the name that it was given, or empty
 * @param when the time at which it was reached: "24 November 2026, 14:02"
 * @param people whose edit made it; nobody's at the beginning
 * @param present whether the script is at this version now
 */
public record VersionLabel(int version, String draft, String when, List<String> people, boolean present) {}
