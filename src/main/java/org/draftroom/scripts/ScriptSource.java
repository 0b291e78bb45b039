package org.draftroom.scripts;

/** The file that a script was imported from, byte for byte. */
public record ScriptSource(String fileName, String mediaType, byte[] content) {}
