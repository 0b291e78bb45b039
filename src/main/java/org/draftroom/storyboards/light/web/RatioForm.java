package org.draftroom.storyboards.light.web;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.Region;

/** Two regions as they are typed or drawn, in per cent of the picture's width and height. */
public class RatioForm {

    @QueryParam("ax")
    String ax;

    @QueryParam("ay")
    String ay;

    @QueryParam("aw")
    String aw;

    @QueryParam("ah")
    String ah;

    @QueryParam("bx")
    String bx;

    @QueryParam("by")
    String by;

    @QueryParam("bw")
    String bw;

    @QueryParam("bh")
    String bh;

    /** As the fields show them, whether or not they are regions. */
    public record Side(String name, String x, String y, String width, String height) {

        Optional<Region> region() {
            try {
                return Optional.of(new Region(share(x), share(y), share(width), share(height)));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        private static double share(String percent) {
            double share = Double.parseDouble(percent.strip().replace(',', '.')) / 100;
            if (!Double.isFinite(share)) {
                throw new IllegalArgumentException(percent);
            }
            return share;
        }
    }

    boolean isAsked() {
        return ax != null;
    }

    /** The two, as they were typed, or where they lie before anybody drew them. */
    List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        sides.add(
                isAsked()
                        ? new Side("a", said(ax), said(ay), said(aw), said(ah))
                        : new Side("a", "20", "35", "15", "25"));
        sides.add(
                isAsked()
                        ? new Side("b", said(bx), said(by), said(bw), said(bh))
                        : new Side("b", "65", "35", "15", "25"));
        return sides;
    }

    private static String said(String typed) {
        return typed == null ? "" : typed.length() > 20 ? typed.substring(0, 20) : typed;
    }
}
