package org.draftroom.scripts;

/** A file as a browser sent it; the name is cut to what a file system would have. */
record SourceFile(String name, byte[] content) {

    private static final int NAME_LIMIT = 255;

    SourceFile {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Texts.clean(base).replaceAll("\\p{Cntrl}", "").strip();
        name = clean.substring(0, Math.min(clean.length(), NAME_LIMIT));
    }

    ScriptSource source(String mediaType) {
        return new ScriptSource(name, mediaType, content);
    }
}
