package org.draftroom.screenplay.fdx;

/** Writes how the elements of a multi-camera sitcom stand on the page, where that differs from a screenplay. */
final class MultiCameraSettings {

    private MultiCameraSettings() {}

    static void write(XmlText xml) {
        element(xml, "Scene Heading", "1.50", "7.50", "12", "1");
        element(xml, "Character", "3.50", "6.25", "12", "1");
        element(xml, "Parenthetical", "2.75", "5.50", "0", "1");
        element(xml, "Dialogue", "2.25", "6.00", "0", "2");
    }

    private static void element(
            XmlText xml, String type, String left, String right, String spaceBefore, String spacing) {
        xml.open("ElementSettings", "Type", type)
                .leaf(
                        "ParagraphSpec",
                        "",
                        "LeftIndent",
                        left,
                        "RightIndent",
                        right,
                        "SpaceBefore",
                        spaceBefore,
                        "Spacing",
                        spacing)
                .close("ElementSettings");
    }
}
