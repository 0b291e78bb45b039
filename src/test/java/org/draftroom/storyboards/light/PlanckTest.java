package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanckTest {

    /** The CIE's illuminants: chromaticities and correlated colour temperatures of CIE 15, and black bodies from Planck's law. */
    @ParameterizedTest
    @CsvSource({
        "A, 0.44758, 0.40745, 2856",
        "D50, 0.34567, 0.35850, 5003",
        "D55, 0.33242, 0.34743, 5503",
        "D65, 0.31272, 0.32903, 6504",
        "D75, 0.29902, 0.31485, 7504",
        "F2, 0.37208, 0.37529, 4230",
        "F7, 0.31292, 0.32933, 6500",
        "F11, 0.38052, 0.37713, 4000",
        "body 2000 K, 0.52669, 0.41331, 2000",
        "body 10000 K, 0.28063, 0.28829, 10000",
    })
    void illuminantsHaveTheTemperaturesOfTheCie(String name, double x, double y, double kelvin) {
        assertThat(Planck.ofXy(x, y).kelvin()).isCloseTo(kelvin, within(0.006 * kelvin));
    }

    @Test
    void whiteOfSrgbIsDaylightAboveTheLocus() {
        Planck white = Planck.of(1, 1, 1);
        assertThat(white.kelvin()).isCloseTo(6504, within(30.0));
        assertThat(white.duv()).isCloseTo(0.0032, within(0.0003));
    }
}
