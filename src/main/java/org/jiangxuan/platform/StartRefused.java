package org.jiangxuan.platform;

/** The application must not start as it is set up. Shown as one sentence and what to do, without a stack trace. */
public class StartRefused extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, a Chinese sentence
     * @param action what the administrator is to do, a Chinese sentence
     */
    public StartRefused(String description, String action) {
        super(description);
        this.action = action;
    }

    /** What the administrator is to do. */
    public String action() {
        return action;
    }
}
