package org.jiangxuan.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.cluster.Member.State;
import org.jspecify.annotations.Nullable;

/**
 * Three nodes on one database. Their clocks stand still and are moved together, while all of them rest; a node that was
 * killed is started again and joins the others at their time.
 */
final class Cluster implements AutoCloseable {

    static final int SIZE = 3;

    private final Jvm jvm;
    private final String database;
    private final List<Member> members = new ArrayList<>();
    private final Said said = new Said();
    private @Nullable String campaign;
    /** How many JVMs have been started in all, so that none has another's name. */
    private static int started;

    Cluster(Jvm jvm, String database) {
        this.jvm = jvm;
        this.database = database;
        for (int i = 0; i < SIZE; i++) {
            members.add(start(i));
        }
    }

    private Member start(int place) {
        String name = "node-" + (place + 1) + "-" + ++started;
        return Member.start(jvm, name, database, ClockUtil.getCurrentTime().getTime(), said);
    }

    /** What the nodes said about their work. */
    Said said() {
        return said;
    }

    /** Waits until all nodes are there and rest; those that do not are told to. */
    void rest() {
        List<Member> all;
        synchronized (this) {
            all = List.copyOf(members);
            all.stream()
                    .filter(member -> member.state() == State.WORKING)
                    .forEach(member -> member.tell(NodeMain.REST));
        }
        all.forEach(Cluster::awaitRest);
    }

    private static void awaitRest(Member member) {
        try {
            member.awaitRest(Member.PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets every node that is there play this. */
    synchronized void play(String part) {
        campaign = part;
        members.forEach(member -> member.tell(NodeMain.CAMPAIGN + part));
        members.forEach(member -> member.work(ClockUtil.getCurrentTime().getTime()));
    }

    /** Lets those that have started again join in. */
    synchronized void welcome() {
        for (Member member : members) {
            if (member.state() == State.RESTING) {
                member.tell(NodeMain.CAMPAIGN + campaign);
                member.work(ClockUtil.getCurrentTime().getTime());
            }
        }
    }

    /** Tells those who work that somebody has something to do. */
    synchronized void wake() {
        members.stream()
                .filter(member -> member.state() == State.WORKING)
                .forEach(member -> member.tell(NodeMain.LOOK));
    }

    /** Moves every clock; nobody works before all who work have come to rest. */
    void moveTo(Instant instant) {
        List<Member> working;
        synchronized (this) {
            working = members.stream()
                    .filter(member -> member.state() == State.WORKING)
                    .toList();
        }
        working.forEach(member -> member.tell(NodeMain.REST));
        working.forEach(Cluster::awaitRest);
        ClockUtil.setCurrentTime(Date.from(instant));
        working.stream()
                .filter(member -> member.state() == State.RESTING)
                .forEach(member -> member.work(instant.toEpochMilli()));
    }

    /** By what names those that live lock jobs. */
    synchronized Set<String> lockOwners() {
        return members.stream()
                .filter(member -> member.state() != State.DEAD)
                .map(Member::lockOwner)
                .collect(Collectors.toSet());
    }

    /** Whether a node is on its way back. */
    synchronized boolean isIncomplete() {
        return members.stream().anyMatch(member -> member.state() != State.WORKING);
    }

    /**
     * Kills a node that works, if there is one, and starts it again.
     *
     * @return the one that was killed
     */
    @Nullable
    Member kill(int place) {
        Member victim = null;
        for (int i = 0; i < SIZE && victim == null; i++) {
            int at = (place + i) % SIZE;
            Member member;
            synchronized (this) {
                member = members.get(at);
            }
            if (member.state() == State.WORKING) {
                member.kill();
                victim = member;
                synchronized (this) {
                    members.set(at, start(at));
                }
            }
        }
        return victim;
    }

    @Override
    public synchronized void close() {
        members.forEach(Member::kill);
    }
}
