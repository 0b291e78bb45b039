package org.draftroom.evaluation.storyboards;

import org.draftroom.storyboards.reading.ProductEye.Look;

/** Whoever looks at panels. */
@FunctionalInterface
interface Eye {

    Look look(LabelledPanel panel);
}
