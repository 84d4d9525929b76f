package org.jiangxuan.rehearsal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.ReportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar jiangxuan.jar rehearse …}: runs a whole campaign headless in a process and a database of its own,
 * prints a timeline and writes {@code report.json}.
 */
public final class RehearsalCommand {

    /** The first word of the command line. */
    public static final String WORD = "rehearse";

    /** H2 keeps the plans of 8 statements by default; the engine has a few hundred. */
    private static final String DATABASE_SETTINGS = ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024";

    private static final int SHOWN = 50;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    private RehearsalCommand(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param application the application's main class
     * @param arguments what follows the word {@code rehearse}
     * @return the exit code: 0 as expected, 2 the input is wrong, 1 otherwise
     */
    public static int run(Class<?> application, List<String> arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        return new RehearsalCommand(application, out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        Options.Reading reading = Options.read(arguments);
        Options options = reading.options();
        if (options == null) {
            List<String> told = new ArrayList<>(reading.faults());
            told.add(Texts.say("rehearse.usage"));
            told.forEach(err::println);
            write(InputReport.nothingRan(ExitCode.WRONG_INPUT, reading.faults(), null, 0), reading.out());
            return ExitCode.WRONG_INPUT;
        }
        Report report = report(options);
        Path file = write(report, options.out());
        summary(report, file);
        return file == null ? ExitCode.OTHERWISE : report.exitCode();
    }

    private Report report(Options options) {
        Input input = Input.read(options);
        List<String> faults = new ArrayList<>(input.faults());
        IntakeReport intake = input.intake();
        if (intake != null && !intake.isClean()) {
            tellRejected(intake);
            if (!options.skipInvalid()) {
                faults.add(Texts.say("rehearse.rejected", InputReport.rows(intake.rejected()), intake.read()));
            } else if (intake.accepted().isEmpty()) {
                faults.add(Texts.say("rehearse.nobody-accepted"));
            }
        }
        if (!faults.isEmpty()) {
            return InputReport.nothingRan(ExitCode.WRONG_INPUT, faults, input, options.seed());
        }
        try (ConfigurableApplicationContext context = start()) {
            return context.getBean(Rehearsal.class).run(input, options, out);
        } catch (RuntimeException broken) {
            broken.printStackTrace(err);
            String what = Texts.say("rehearse.broken", String.valueOf(broken.getMessage()));
            return InputReport.nothingRan(ExitCode.OTHERWISE, List.of(what), input, options.seed());
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .profiles("rehearsal")
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run("--spring.datasource.url=jdbc:h2:mem:rehearsal-" + UUID.randomUUID() + DATABASE_SETTINGS);
    }

    private void tellRejected(IntakeReport intake) {
        intake.rejected().stream()
                .limit(SHOWN)
                .map(fault ->
                        Texts.say("rehearse.rejected-cell", fault.row(), fault.column(), fault.code(), fault.message()))
                .forEach(err::println);
        if (intake.rejected().size() > SHOWN) {
            err.println(Texts.say("rehearse.rejected-more", intake.rejected().size() - SHOWN));
        }
    }

    private @Nullable Path write(Report report, @Nullable Path directory) {
        if (directory == null) {
            return null;
        }
        try {
            return ReportFile.write(report, directory);
        } catch (IOException unwritable) {
            err.println(Texts.say("rehearse.unwritable", directory, String.valueOf(unwritable.getMessage())));
            return null;
        }
    }

    private void summary(Report report, @Nullable Path file) {
        report.faults().forEach(err::println);
        EnginePart engine = report.engine();
        if (report.exitCode() != ExitCode.WRONG_INPUT && engine != null) {
            out.println(Texts.say(
                    "rehearse.summary",
                    report.nominees().accepted(),
                    report.proposed().size(),
                    report.honoured().size(),
                    engine.unfinishedInstances(),
                    engine.incidents()));
        }
        out.println(Texts.say("rehearse.exit." + report.exitCode()));
        out.println(Texts.say("rehearse.written", Objects.requireNonNullElse(file, "")));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
