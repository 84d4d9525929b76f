package org.jiangxuan.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendar workingCalendar(DeclaredDays declared) {
        return new WorkingCalendar(declared::table);
    }
}
