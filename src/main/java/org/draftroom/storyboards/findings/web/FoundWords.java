package org.draftroom.storyboards.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.draftroom.screenplay.DayTime;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.reading.Region;
import org.draftroom.storyboards.reading.TermWords;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.Term;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** Says findings in words. */
@ApplicationScoped
class FoundWords {

    private final FindingsWords words;
    private final TermWords terms;

    FoundWords(FindingsWords words, TermWords terms) {
        this.words = words;
        this.terms = terms;
    }

    /** @param labels the panels' numbers */
    FoundRow of(Finding finding, Map<UUID, String> labels) {
        String panel = labels.getOrDefault(finding.panel(), "");
        return new FoundRow(
                finding.kind(),
                finding.panel(),
                finding.before()
                        .map(before -> words.between(labels.getOrDefault(before, ""), panel))
                        .orElse(panel),
                sentence(finding),
                finding.line().map(PageLine::text).orElse(""),
                finding.line().map(PageLine::from).orElse(-1),
                finding.line().map(PageLine::to).orElse(-1),
                finding.region().map(FoundWords::percents).orElse(""));
    }

    private String sentence(Finding finding) {
        String who = finding.who();
        String shown = finding.shown();
        String expected = finding.expected();
        return switch (finding.kind()) {
            case LINE_CUT -> words.gone();
            case CHARACTER_MISSING, PROP_MISSING -> words.missing(who);
            case CHARACTER_EXTRA, PROP_EXTRA -> words.extra(who);
            case SETTING_DIFFERS ->
                words.settingDiffers(term(Setting.values(), shown), words.setting(setting(expected)));
            case TIME_DIFFERS ->
                words.timeDiffers(
                        term(TimeOfDay.values(), shown),
                        words.time(DayTime.valueOf(expected.toUpperCase(Locale.ROOT))));
            case DIALOGUE_DIFFERS, DIALOGUE_EXTRA -> words.said(shown);
            case LINE_CROSSED -> words.lineCrossed(who, shown, who.contains(", ") ? expected : "");
            case EYELINES_APART -> words.eyelines(who);
            case JUMP_CUT -> words.jumpCut(who);
            case DIRECTION_TURNED ->
                words.turned(who, term(ScreenDirection.values(), shown), term(ScreenDirection.values(), expected));
            case WARDROBE_CHANGED -> words.wardrobe(who, shown, expected);
            case PROP_COMES_AND_GOES -> words.comesAndGoes(who);
            case TIME_CHANGED ->
                words.timeChanged(capital(term(TimeOfDay.values(), shown)), term(TimeOfDay.values(), expected));
        };
    }

    private static org.draftroom.screenplay.Setting setting(String name) {
        return org.draftroom.screenplay.Setting.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private <T extends Term> String term(T[] vocabulary, String word) {
        return Term.of(vocabulary, word)
                .map(terms::of)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse(word);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String percents(Region region) {
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                100 * region.x(),
                100 * region.y(),
                100 * region.width(),
                100 * region.height());
    }

    String title(FindingKind kind) {
        return words.kind(kind);
    }
}
