package org.jiangxuan.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A node as whoever started it sees it: a process, what it was told and what it said. */
final class Member {

    /** What a node is at. */
    enum State {
        STARTING,
        RESTING,
        WORKING,
        DEAD
    }

    static final long PATIENCE_MILLIS = 240_000;

    private final String name;
    private final Process process;
    private final Log log;
    private State state = State.STARTING;
    private @Nullable String lockOwner;

    /** Is told what nodes say about their work. */
    interface Log {

        void said(Member member, String line);
    }

    private Member(String name, Process process, Log log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a JVM. */
    static Member start(Jvm jvm, String name, String database, long millis, Log log) {
        return follow(name, jvm.start(NodeMain.class, name, List.of(name, database, String.valueOf(millis))), log);
    }

    /** Starts one that, once it is ready, leaves an archive of what it has loaded, by which all others start sooner. */
    static void rehearse(Jvm jvm, String database, long millis) throws InterruptedException {
        String name = "rehearsal";
        List<String> arguments = List.of(name, database, String.valueOf(millis));
        Member member = follow(name, jvm.rehearse(NodeMain.class, name, arguments), (who, line) -> {});
        member.awaitRest(PATIENCE_MILLIS);
        member.tell(NodeMain.LEAVE);
        if (!member.process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            member.kill();
        }
    }

    private static Member follow(String name, Process process, Log log) {
        Member member = new Member(name, process, log);
        Thread reader = new Thread(member::listen, "listens-to-" + name);
        reader.setDaemon(true);
        reader.start();
        return member;
    }

    private void listen() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            // it was killed
        }
        become(State.DEAD);
    }

    private void heard(String line) {
        if (line.startsWith(NodeMain.READY)) {
            lockOwner = line.substring(NodeMain.READY.length());
            become(State.RESTING);
        } else if (line.equals(NodeMain.RESTING)) {
            become(State.RESTING);
        } else {
            log.said(this, line);
        }
    }

    private synchronized void become(State next) {
        if (state != State.DEAD) {
            state = next;
        }
        notifyAll();
    }

    String name() {
        return name;
    }

    synchronized State state() {
        return state;
    }

    /** By which name it locks jobs; empty while it starts. */
    String lockOwner() {
        return Objects.requireNonNullElse(lockOwner, "");
    }

    void tell(String line) {
        try {
            OutputStream out = process.getOutputStream();
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // it was killed; its output ends as well
        }
    }

    /** Lets it go on at an instant. */
    void work(long millis) {
        become(State.WORKING);
        tell(NodeMain.AT + millis);
    }

    /** Waits until it rests, or is dead. */
    synchronized void awaitRest(long millis) throws InterruptedException {
        long until = System.currentTimeMillis() + millis;
        while (state == State.WORKING || state == State.STARTING) {
            long left = until - System.currentTimeMillis();
            if (left <= 0) {
                throw new IllegalStateException(name + " does not come to rest");
            }
            wait(left);
        }
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        become(State.DEAD);
    }
}
