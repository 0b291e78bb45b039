package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides a document into passages that were kept, changed, moved or cut, with what is new between them. */
final class Passages {

    private final List<FdxParagraph> before;
    private final List<FdxParagraph> now;
    private final List<Correspondence.Group> groups;
    private final Pairing pairing;
    /** For each paragraph of the script as it was the one that it is now, or -1. */
    private final int[] heirs;
    /** For each paragraph of the script as it is now the group that it stays in, or -1. */
    private final int[] homes;
    /** For each paragraph as it is now that starts what was moved, those moved with it. */
    private final Passage[] moved;

    private Passages(List<FdxParagraph> source, List<FdxParagraph> before, List<FdxParagraph> now) {
        this.before = before;
        this.now = now;
        groups = Correspondence.of(source, before);
        pairing = Pairing.of(before, now);
        heirs = new int[before.size()];
        homes = new int[now.size()];
        moved = new Passage[now.size()];
        Arrays.fill(heirs, -1);
        Arrays.fill(homes, -1);
        for (int j = 0; j < now.size(); j++) {
            if (pairing.partners()[j] >= 0) {
                heirs[pairing.partners()[j]] = j;
            }
        }
    }

    /** In the order of the script as it is now; what is gone stands where it was. */
    static List<Passage> of(List<FdxParagraph> source, List<FdxParagraph> before, List<FdxParagraph> now) {
        return new Passages(source, before, now).inOrder();
    }

    private List<Passage> inOrder() {
        List<Passage> staying = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            boolean followsGone = g > 0 && staying.get(g - 1).fate() == Fate.GONE;
            staying.add(passage(g, followsGone));
        }
        List<List<Passage>> behind = new ArrayList<>();
        for (int g = 0; g <= groups.size(); g++) {
            behind.add(new ArrayList<>());
        }
        int home = 0;
        for (int j = 0; j < now.size(); j++) {
            if (homes[j] >= 0) {
                home = homes[j] + 1;
            } else {
                behind.get(home).addAll(arriving(j));
            }
        }
        List<Passage> all = new ArrayList<>(behind.get(0));
        for (int g = 0; g < groups.size(); g++) {
            all.add(staying.get(g));
            all.addAll(behind.get(g + 1));
        }
        return all;
    }

    private List<Passage> arriving(int j) {
        if (moved[j] != null) {
            return List.of(moved[j]);
        }
        boolean isWithOthers = pairing.fates()[j] == Fate.MOVED && pairing.partners()[j] < 0;
        return isWithOthers ? List.of() : List.of(new Passage(Fate.NEW, List.of(), List.of(), List.of(now.get(j))));
    }

    private Passage passage(int g, boolean followsGone) {
        Correspondence.Group group = groups.get(g);
        if (group.from() == group.to()) {
            Fate fate = followsGone && group.source().get(0).isEmpty() ? Fate.GONE : Fate.KEPT;
            return new Passage(fate, group.source(), List.of(), List.of());
        }
        if (goesOnTogether(group, Fate.KEPT)) {
            return stays(g, Fate.KEPT, heirs[group.from()], group.to() - group.from());
        }
        if (group.source().isEmpty()) {
            return gone(group);
        }
        if (goesOnTogether(group, Fate.MOVED)) {
            return leaves(group);
        }
        int heir = heirInPlace(group);
        return heir < 0 ? gone(group) : stays(g, Fate.CHANGED, heir, 1);
    }

    private boolean goesOnTogether(Correspondence.Group group, Fate fate) {
        int first = heirs[group.from()];
        for (int i = group.from(); i < group.to(); i++) {
            int heir = heirs[i];
            if (heir < 0 || pairing.fates()[heir] != fate || heir != first + i - group.from()) {
                return false;
            }
        }
        return true;
    }

    private int heirInPlace(Correspondence.Group group) {
        for (int i = group.from(); i < group.to(); i++) {
            if (heirs[i] >= 0 && pairing.fates()[heirs[i]] != Fate.MOVED) {
                return heirs[i];
            }
        }
        return -1;
    }

    private Passage stays(int g, Fate fate, int heir, int count) {
        Arrays.fill(homes, heir, heir + count, g);
        return new Passage(fate, groups.get(g).source(), was(groups.get(g)), now.subList(heir, heir + count));
    }

    private Passage leaves(Correspondence.Group group) {
        int heir = heirs[group.from()];
        int count = group.to() - group.from();
        for (int j = heir; j < heir + count; j++) {
            pairing.partners()[j] = -1;
        }
        moved[heir] = new Passage(Fate.MOVED, group.source(), was(group), now.subList(heir, heir + count));
        return gone(group);
    }

    private Passage gone(Correspondence.Group group) {
        return new Passage(Fate.GONE, group.source(), was(group), List.of());
    }

    private List<FdxParagraph> was(Correspondence.Group group) {
        return before.subList(group.from(), group.to());
    }
}
