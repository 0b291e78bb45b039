package org.draftroom.storyboards.stills.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.stills.Spot;
import org.draftroom.storyboards.stills.comparing.Corners;

/** A mask as it is drawn, or typed: a rectangle in hundredths of its picture's width and height. */
public class MaskForm {

    @FormParam("of")
    String of;

    @FormParam("corners")
    String corners;

    @FormParam("left")
    String left;

    @FormParam("top")
    String top;

    @FormParam("width")
    String width;

    @FormParam("height")
    String height;

    /** Empty when it isn't inside its picture, or has no area. */
    Optional<List<Spot>> spots() {
        return corners == null || corners.isBlank() ? rectangle() : Corners.read(corners);
    }

    private Optional<List<Spot>> rectangle() {
        try {
            double x = part(left);
            double y = part(top);
            double right = x + part(width);
            double bottom = y + part(height);
            boolean inside = x >= 0 && y >= 0 && right <= 1.0001 && bottom <= 1.0001 && right > x && bottom > y;
            if (!inside) {
                return Optional.empty();
            }
            right = Math.min(1, right);
            bottom = Math.min(1, bottom);
            return Optional.of(
                    List.of(new Spot(x, y), new Spot(right, y), new Spot(right, bottom), new Spot(x, bottom)));
        } catch (NumberFormatException notTyped) {
            return Optional.empty();
        }
    }

    private static double part(String typed) {
        return Double.parseDouble(typed == null ? "" : typed.strip().replace(',', '.')) / 100;
    }

    /** What was typed, for the form that is shown again. */
    Typed typed() {
        return new Typed(of, shown(left), shown(top), shown(width), shown(height));
    }

    private static String shown(String typed) {
        String text = typed == null ? "" : typed;
        return text.substring(0, Math.min(12, text.length()));
    }

    /** @param of the picture's version; empty when nothing was refused */
    public record Typed(String of, String left, String top, String width, String height) {

        static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
