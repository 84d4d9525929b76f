package org.jiangxuan.rehearsal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param nominees null when they are to be invented
 * @param scenario null when all is to go well, or is drawn
 * @param seed from which the experts' scores are drawn
 * @param skipInvalid whether the valid rows run although others are rejected
 * @param chaos for how many nominees deviations are drawn; 0 when none are
 */
record Options(
        Path campaign,
        @Nullable Path nominees,
        Path out,
        @Nullable Path scenario,
        long seed,
        boolean skipInvalid,
        int chaos) {

    /** The seed when none is given: the campaign's first day, for no better reason. */
    static final long DEFAULT_SEED = 20210618;

    private static final Set<String> WITH_VALUE =
            Set.of("--campaign", "--nominees", "--out", "--scenario", "--seed", "--chaos");
    /** As many as one identity number series of ours can name. */
    private static final int MOST = 1900;

    private static final String SKIP_INVALID = "--skip-invalid";

    /**
     * What was understood.
     *
     * @param options null when there are faults
     * @param out where a report can be written, as far as that was understood
     * @param faults one Chinese sentence each
     */
    record Reading(@Nullable Options options, @Nullable Path out, List<String> faults) {}

    /** Reads the arguments after the word {@code rehearse}; every fault at once. */
    static Reading read(List<String> arguments) {
        List<String> faults = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        boolean skipInvalid = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(SKIP_INVALID)) {
                skipInvalid = true;
            } else if (!WITH_VALUE.contains(argument)) {
                faults.add(Texts.say("rehearse.unknown-argument", argument));
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                faults.add(Texts.say("rehearse.value-missing", argument));
                values.putIfAbsent(argument, "");
            } else if (values.put(argument, arguments.get(++i)) != null) {
                faults.add(Texts.say("rehearse.argument-twice", argument));
            }
        }
        Path out = path(values, "--out", faults, true);
        Path campaign = file(values, "--campaign", faults, true);
        int chaos = chaos(values, faults);
        Path nominees = file(values, "--nominees", faults, !values.containsKey("--chaos"));
        Path scenario = file(values, "--scenario", faults, false);
        long seed = seed(values, faults);
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            faults.add(Texts.say("rehearse.out-no-directory", out));
            out = null;
        }
        return faults.isEmpty() && campaign != null && out != null
                ? new Reading(new Options(campaign, nominees, out, scenario, seed, skipInvalid, chaos), out, List.of())
                : new Reading(null, out, List.copyOf(faults));
    }

    private static @Nullable Path file(
            Map<String, String> values, String argument, List<String> faults, boolean required) {
        Path path = path(values, argument, faults, required);
        if (path != null && !Files.isRegularFile(path)) {
            faults.add(Texts.say("rehearse.no-such-file", argument, path));
            return null;
        }
        if (path != null && !Files.isReadable(path)) {
            faults.add(Texts.say("rehearse.unreadable-file", argument, path));
            return null;
        }
        return path;
    }

    private static @Nullable Path path(
            Map<String, String> values, String argument, List<String> faults, boolean required) {
        String value = values.get(argument);
        if (value == null) {
            if (required) {
                faults.add(Texts.say("rehearse.argument-missing", argument));
            }
            return null;
        }
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException invalid) {
            faults.add(Texts.say("rehearse.no-such-file", argument, value));
            return null;
        }
    }

    private static long seed(Map<String, String> values, List<String> faults) {
        String value = values.getOrDefault("--seed", "");
        if (value.isEmpty()) {
            return DEFAULT_SEED;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            faults.add(Texts.say("rehearse.seed", value));
            return DEFAULT_SEED;
        }
    }

    private static int chaos(Map<String, String> values, List<String> faults) {
        String value = values.get("--chaos");
        if (value == null) {
            return 0;
        }
        if (values.containsKey("--scenario")) {
            faults.add(Texts.say("rehearse.chaos-or-scenario"));
        }
        if (value.isEmpty()) {
            return 0;
        }
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) > 0 && Integer.parseInt(value) <= MOST) {
            return Integer.parseInt(value);
        }
        faults.add(Texts.say("rehearse.chaos", MOST, value));
        return 0;
    }
}
