package org.jiangxuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.platform.ChinaTime;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * A node of the product with its job executor as it is in production, and a clock that it is told by its standard input, a
 * line with the milliseconds each; to an empty line it answers how many times it has executed jobs. Ends with its input.
 */
final class DrainingNode {

    static final String READY = "ready";

    private DrainingNode() {}

    /** @param arguments the database's URL, the time in milliseconds */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // where the log goes
        TimeZone.setDefault(TimeZone.getTimeZone(ChinaTime.ZONE));
        ClockUtil.setCurrentTime(new Date(Long.parseLong(arguments[1])));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Jiangxuan.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + arguments[0],
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.main.web-application-type=none",
                        "--camunda.bpm.job-execution.enabled=true");
        ThreadPoolTaskExecutor jobs = context.getBean("camundaTaskExecutor", ThreadPoolTaskExecutor.class);
        answers.println(READY);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    answers.println(jobs.getThreadPoolExecutor().getCompletedTaskCount());
                } else {
                    ClockUtil.setCurrentTime(new Date(Long.parseLong(line)));
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }
}
