package org.draftroom.screenplay.json;

import java.util.List;
import java.util.function.Consumer;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.statistics.Absence;
import org.draftroom.screenplay.statistics.Balance;
import org.draftroom.screenplay.statistics.Conversation;
import org.draftroom.screenplay.statistics.Daylight;
import org.draftroom.screenplay.statistics.Location;
import org.draftroom.screenplay.statistics.Part;
import org.draftroom.screenplay.statistics.Readability;
import org.draftroom.screenplay.statistics.RunningTime;
import org.draftroom.screenplay.statistics.SceneFigures;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.screenplay.statistics.Totals;
import org.draftroom.screenplay.statistics.Vocabulary;
import org.draftroom.screenplay.statistics.Voice;
import org.draftroom.screenplay.statistics.VoicePair;
import org.draftroom.screenplay.statistics.Voices;

/** All figures of a screenplay as one JSON object, as docs/reference/statistics.md lists it. */
public final class StatisticsJson {

    private final JsonText json;

    private StatisticsJson(JsonText json) {
        this.json = json;
    }

    /** Writes them. */
    public static void write(Statistics statistics, JsonText json) {
        new StatisticsJson(json).write(statistics);
    }

    private void write(Statistics statistics) {
        json.open("{").field("title", statistics.title());
        totals(statistics.totals());
        runningTime(statistics.runningTime());
        balance(statistics.balance());
        list("scenes", statistics.scenes(), this::scene);
        list("locations", statistics.locations(), this::location);
        list("daylight", statistics.daylight(), this::daylight);
        list("parts", statistics.parts(), this::part);
        list("conversations", statistics.conversations(), this::conversation);
        list("absences", statistics.absences(), this::absence);
        list("vocabularies", statistics.vocabularies(), this::vocabulary);
        list("readability", statistics.readability(), this::readability);
        Voices voices = statistics.voices();
        list("voices", voices.voices(), this::voice);
        list("voice_pairs", voices.pairs(), this::pair);
        json.close("}");
    }

    private <T> void list(String key, List<T> values, Consumer<T> writer) {
        json.key(key).open("[");
        for (T value : values) {
            json.open("{");
            writer.accept(value);
            json.close("}");
        }
        json.close("]");
    }

    private void totals(Totals totals) {
        json.field("scene_count", totals.scenes())
                .field("pages", totals.pages())
                .field("eighths", totals.eighths())
                .field("words", totals.words());
    }

    private void runningTime(RunningTime time) {
        json.field("seconds_by_page", time.byPage()).field("seconds_by_word", time.byWord());
    }

    private void balance(Balance balance) {
        json.field("dialogue_lines", balance.dialogueLines())
                .field("dialogue_words", balance.dialogueWords())
                .field("action_lines", balance.actionLines())
                .field("action_words", balance.actionWords());
    }

    private void scene(SceneFigures figures) {
        Slugline slugline = figures.slugline();
        json.field("number", figures.scene().number())
                .field("heading", figures.scene().heading())
                .field("setting", code(slugline.setting()))
                .field("place", figures.place())
                .field("time_of_day", Daylight.time(slugline))
                .field("first_page", figures.extent().firstPage())
                .field("last_page", figures.extent().lastPage())
                .field("eighths", figures.extent().eighths())
                .field("speakers", figures.speakers());
    }

    private void location(Location location) {
        json.field("place", location.place())
                .field("scenes", location.scenes())
                .field("eighths", location.eighths())
                .field(
                        "settings",
                        location.settings().stream()
                                .map(setting -> code(setting))
                                .toList());
    }

    private void daylight(Daylight cell) {
        json.field("setting", code(cell.setting()))
                .field("time_of_day", cell.time())
                .field("scenes", cell.scenes())
                .field("eighths", cell.eighths());
    }

    private void part(Part part) {
        json.field("name", part.name())
                .field("speeches", part.speeches())
                .field("lines", part.lines())
                .field("words", part.words())
                .field("longest_speech", part.longestSpeech())
                .field("scenes", part.scenes())
                .field("first_page", part.firstPage())
                .field("last_page", part.lastPage())
                .field("voice_over", part.voiceOver())
                .field("off_screen", part.offScreen());
    }

    private void conversation(Conversation conversation) {
        json.field("one", conversation.one())
                .field("other", conversation.other())
                .field("exchanges", conversation.exchanges())
                .field("scenes", conversation.scenes());
    }

    private void absence(Absence absence) {
        json.field("part", absence.part())
                .field("from_scene", absence.from() + 1)
                .field("to_scene", absence.to() + 1)
                .field("scenes", absence.scenes())
                .field("eighths", absence.eighths())
                .field("from_page", absence.fromPage())
                .field("to_page", absence.toPage());
    }

    private void vocabulary(Vocabulary vocabulary) {
        json.field("part", vocabulary.part())
                .field("words", vocabulary.words())
                .field("different", vocabulary.different())
                .field("richness", vocabulary.richness());
    }

    private void readability(Readability readability) {
        json.field("part", readability.part())
                .field("words", readability.words())
                .field("sentences", readability.sentences())
                .field("syllables", readability.syllables())
                .field("ease", readability.ease())
                .field("grade", readability.grade());
    }

    private void voice(Voice voice) {
        json.field("part", voice.part())
                .field("words", voice.words())
                .field("variety", voice.variety())
                .field("own_words", voice.ownWords());
    }

    private void pair(VoicePair pair) {
        json.field("one", pair.one())
                .field("other", pair.other())
                .field("distance", pair.distance())
                .field("distinctness", pair.distinctness())
                .field("of_one", pair.ofOne())
                .field("of_other", pair.ofOther());
    }

    private static String code(Setting setting) {
        return setting.name().toLowerCase(java.util.Locale.ROOT);
    }
}
