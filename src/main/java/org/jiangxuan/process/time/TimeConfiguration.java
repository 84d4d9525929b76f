package org.jiangxuan.process.time;

import java.time.Clock;
import java.util.TimeZone;
import org.jiangxuan.platform.ChinaTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the one business clock, and pins the zone that the engine's timestamps, which carry none, are read in. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        TimeZone.setDefault(TimeZone.getTimeZone(ChinaTime.ZONE));
        return new EngineClock();
    }
}
