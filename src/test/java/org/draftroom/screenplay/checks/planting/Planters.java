package org.draftroom.screenplay.checks.planting;

import java.util.List;

/** Every planter there is. */
final class Planters {

    static final List<Planter> ALL = List.of(
            new ByRule("near_miss_name", Names::nearMiss),
            new ByRule("two_names", Names::second),
            new ByRule("place_spelling", Headings::misspelt),
            new ByRule("int_ext_contradiction", Headings::turned),
            new ByRule("no_scene_to_follow", Headings::withNothingBefore),
            new ByRule("time_backwards", Headings::backwards),
            new ByRule("scene_number_missing", SceneNumbers::missing),
            new ByRule("scene_number_doubled", SceneNumbers::doubled),
            new ByRule("long_action", Lengths::endlessAction),
            new ByRule("long_dialogue", Lengths::endlessSpeech),
            new ByRule("orphan_cue", Gaps::orphanCue),
            new ByRule("scene_without_action", Gaps::noAction),
            new ByRule("scene_without_purpose", Gaps::noPurpose),
            new ByRule("repeated_word", DoubledWords::word),
            new ByRule("repeated_phrase", DoubledWords::phrase),
            new ByRule("unclosed_note", OpenMarks::note),
            new ByRule("unclosed_boneyard", OpenMarks::boneyard),
            new ByRule("unclosed_emphasis", OpenMarks::emphasis),
            new ByRule("speaks_before_entering", Staging::beforeEntering),
            new ByRule("speaks_after_leaving", Staging::afterLeaving),
            new ByRule("speaks_after_death", Staging::afterDeath),
            new ByRule("one_sided_call", Staging::oneSidedCall),
            new ByRule("introduced_without_capitals", Introductions::withoutCapitals),
            new ByRule("introduced_without_description", Introductions::withoutDescription),
            new ByRule("contradicting_age", Introductions::otherAge));

    private Planters() {}
}
