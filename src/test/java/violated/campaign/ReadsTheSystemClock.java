package violated.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to read the system's time that the rule knows, one per method; the last ones are allowed. */
public class ReadsTheSystemClock {

    public Instant now() {
        return Instant.now();
    }

    public LocalDate nowInAZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    public Supplier<Instant> nowByReference() {
        return Instant::now;
    }

    public Clock systemClock() {
        return Clock.systemDefaultZone();
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public Date date() {
        return new Date();
    }

    public Supplier<Date> dateByReference() {
        return Date::new;
    }

    public Calendar calendar() {
        return Calendar.getInstance();
    }

    public LocalDate allowedWithAClock(Clock clock) {
        return LocalDate.now(clock);
    }

    public Date allowedOfAnInstant(Instant instant) {
        return new Date(instant.toEpochMilli());
    }

    public long allowedToMeasure() {
        return System.nanoTime();
    }
}
