package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.continuity.ledger.Link;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;
import org.draftroom.critique.continuity.ledger.StoryScene.Dated;
import org.draftroom.critique.continuity.ledger.StoryScene.Timed;

/** Times of day and days of the week that no time passes between, inside a scene or from one to the next. */
final class Times {

    private final List<Contradiction> found = new ArrayList<>();
    private Side time;
    private Timed timed;
    private Side date;
    private Dated dated;

    private Times() {}

    static List<Contradiction> in(Story story) {
        Times times = new Times();
        story.scenes().stream().filter(StoryScene::isPast).forEach(times::inside);
        for (StoryScene scene : story.told()) {
            times.inside(scene);
            times.across(scene);
        }
        return times.found;
    }

    private void inside(StoryScene scene) {
        List<Timed> all = scene.timed();
        all.stream()
                .skip(1)
                .filter(later -> isApart(all.get(0), later))
                .findFirst()
                .ifPresent(later -> found.add(new Contradiction(
                        Rule.TWO_TIMES,
                        new Side(scene.ledger(), all.get(0).entry()),
                        new Side(scene.ledger(), later.entry()))));
    }

    private static boolean isApart(Timed one, Timed other) {
        return !one.time().canGoOnFrom(other.time()) && !other.time().canGoOnFrom(one.time());
    }

    private void across(StoryScene scene) {
        boolean goesOn = scene.link() == Link.WITHOUT_BREAK || scene.link() == Link.MEANWHILE;
        if (!goesOn) {
            time = null;
            date = null;
        }
        Optional<Timed> now = scene.timed().stream().findFirst();
        if (now.isPresent()) {
            Side side = new Side(scene.ledger(), now.get().entry());
            if (time != null && !now.get().time().canGoOnFrom(timed.time())) {
                found.add(new Contradiction(Rule.TIME_JUMP, time, side));
            }
            time = side;
            timed = now.get();
        }
        dates(scene);
    }

    private void dates(StoryScene scene) {
        for (Dated now : scene.dated()) {
            Side side = new Side(scene.ledger(), now.entry());
            if (date != null && dated.weekday() != now.weekday()) {
                found.add(new Contradiction(Rule.WEEKDAY, date, side));
            }
            date = side;
            dated = now;
        }
    }
}
