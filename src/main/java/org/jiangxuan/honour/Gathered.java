package org.jiangxuan.honour;

import java.util.List;

/**
 * Who of the proposed candidates can be reported to the municipal government now, and who is left out for the time being.
 *
 * @param ready those past their notice whom neither an objection nor a report of a forgery nor a batch holds, best first
 * @param waiting those whose notice still runs or who are held by an open objection or report: a supplementary report follows
 *     for them (AMB-17)
 */
public record Gathered(List<String> ready, List<String> waiting) {

    /** Whether there is anyone to report now. */
    public boolean anyoneToReport() {
        return !ready.isEmpty();
    }

    /** Whether anyone is left who may still be reported, now or later. */
    public boolean anyoneLeft() {
        return !ready.isEmpty() || !waiting.isEmpty();
    }
}
