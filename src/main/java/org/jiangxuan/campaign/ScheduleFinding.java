package org.jiangxuan.campaign;

/**
 * What the schedule check found.
 *
 * @param severity how bad it is
 * @param path the place in the campaign file, such as {@code windows.recommendation}
 * @param message a Chinese sentence that names the dates
 */
public record ScheduleFinding(Severity severity, String path, String message) {

    /** How bad a finding is. */
    public enum Severity {
        /** The plan cannot be kept. */
        NO_WAY,
        /** The plan can be kept only if nobody loses a day. */
        NO_SLACK,
        /** Worth knowing. */
        NOTE
    }
}
