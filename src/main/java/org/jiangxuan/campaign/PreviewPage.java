package org.jiangxuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts all moves and keeps those of one page, however many there are. */
final class PreviewPage {

    private record Step(ShiftKind kind, String step, String title) {}

    private final int page;
    private final Map<Step, Long> counts = new LinkedHashMap<>();
    private final List<Shift> shifts = new ArrayList<>();
    private long total;

    /** @param page from 1 */
    PreviewPage(int page) {
        this.page = Math.max(page, 1);
    }

    void add(Shift shift) {
        long first = (page - 1L) * ShiftPreview.PAGE_SIZE;
        if (total >= first && total < first + ShiftPreview.PAGE_SIZE) {
            shifts.add(shift);
        }
        total++;
        counts.merge(new Step(shift.kind(), shift.step(), shift.title()), 1L, Long::sum);
    }

    ShiftPreview preview(List<WindowMove> windows) {
        List<ShiftCount> counted = counts.entrySet().stream()
                .map(count -> new ShiftCount(
                        count.getKey().kind(),
                        count.getKey().step(),
                        count.getKey().title(),
                        count.getValue()))
                .toList();
        int pages = (int) Math.max(1, (total + ShiftPreview.PAGE_SIZE - 1) / ShiftPreview.PAGE_SIZE);
        return new ShiftPreview(windows, counted, total, page, pages, shifts);
    }
}
