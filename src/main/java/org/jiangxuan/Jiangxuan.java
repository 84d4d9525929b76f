package org.jiangxuan;

import java.util.Arrays;
import java.util.TimeZone;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.RehearsalCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 匠选: runs an award selection programme from the notice to the honour. */
@SpringBootApplication
public class Jiangxuan {

    /** Starts the application; with {@code rehearse} as the first word, rehearses a campaign and exits. */
    public static void main(String[] args) {
        // the engine's timestamps carry no zone
        TimeZone.setDefault(TimeZone.getTimeZone(ChinaTime.ZONE));
        if (args.length > 0 && args[0].equals(RehearsalCommand.WORD)) {
            System.exit(
                    RehearsalCommand.run(Jiangxuan.class, Arrays.asList(args).subList(1, args.length)));
        }
        SpringApplication.run(Jiangxuan.class, args);
    }
}
