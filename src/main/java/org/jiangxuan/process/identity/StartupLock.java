package org.jiangxuan.process.identity;

/** What only one of the nodes that start at once may do at a time. */
interface StartupLock {

    /** Does it in a transaction, once every other node that is at such a thing has done it. */
    void whileHeld(Runnable action);
}
