package org.draftroom.screenplay.fdx;

/**
 * A note on the script.
 *
 * @param node where it stands in the document that it was read from; null where it is to be written
 * @param from where it starts, in characters of the script, one counted between paragraphs; -1 unknown
 * @param text what it says
 */
record FdxNote(XmlNode node, int from, String text) {

    static FdxNote read(XmlNode node) {
        StringBuilder text = new StringBuilder();
        for (XmlNode paragraph : node.children("Paragraph")) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.texts());
        }
        return new FdxNote(node, start(node.attribute("Range")), text.toString().strip());
    }

    private static int start(String range) {
        try {
            return Integer.parseInt(range.split(",", 2)[0].strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
