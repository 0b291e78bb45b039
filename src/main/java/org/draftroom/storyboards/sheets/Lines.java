package org.draftroom.storyboards.sheets;

import java.util.Arrays;
import java.util.List;

/** Frames in the middle of their borders; where a border can't be told from what is inside it is as thick as the sheet's others. */
final class Lines {

    /** As many of a sheet's sides have to be told. */
    private static final double TOLD = 0.12;

    private Lines() {}

    static List<Frame> frames(List<Sides.Four> panels) {
        double[] told = panels.stream()
                .flatMapToDouble(panel -> Arrays.stream(panel.thick()))
                .filter(thick -> !Double.isNaN(thick))
                .sorted()
                .toArray();
        double usual = told.length == 0 || told.length < TOLD * 4 * panels.size() ? 0 : told[told.length / 2];
        return panels.stream().map(panel -> frame(panel, usual)).toList();
    }

    private static Frame frame(Sides.Four panel, double usual) {
        double[] thick = Arrays.stream(panel.thick())
                .map(one -> Double.isNaN(one) || usual == 0 ? usual : one)
                .toArray();
        double[] at = panel.at();
        Box middles = new Box(at[0] + thick[0] / 2, at[1] + thick[1] / 2, at[2] - thick[2] / 2, at[3] - thick[3] / 2);
        return Frame.of(middles, usual);
    }
}
