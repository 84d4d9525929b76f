package org.jiangxuan.campaign;

import java.util.List;

/**
 * Everything that would move by a change; nothing has been changed yet.
 *
 * @param windows the windows that would move, of an extension
 * @param counts all moves, counted by step
 * @param total how many dates would move
 * @param page which page of them is listed, from 1
 * @param pages how many pages there are, at least 1
 * @param shifts the moves of this page
 */
public record ShiftPreview(
        List<WindowMove> windows, List<ShiftCount> counts, long total, int page, int pages, List<Shift> shifts) {

    /** How many moves a page lists. */
    public static final int PAGE_SIZE = 50;

    public ShiftPreview {
        windows = List.copyOf(windows);
        counts = List.copyOf(counts);
        shifts = List.copyOf(shifts);
    }

    /** The windows that would move only because the extended one would run into them. */
    public List<WindowMove> collisions() {
        return windows.size() <= 1 ? List.of() : windows.subList(1, windows.size());
    }
}
