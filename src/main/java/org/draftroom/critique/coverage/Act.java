package org.draftroom.critique.coverage;

import java.util.List;

/**
 * A part of the script that is read as one.
 *
 * @param title as the script's section has it, for people; empty where the script has no such sections
 * @param from place of its first scene, from 0
 * @param to place after its last
 */
public record Act(String title, int from, int to) {

    List<SceneRead> of(List<SceneRead> scenes) {
        return scenes.subList(from, to);
    }
}
