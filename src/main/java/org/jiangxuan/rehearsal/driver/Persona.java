package org.jiangxuan.rehearsal.driver;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.Map;
import org.jiangxuan.rehearsal.scenario.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How people treat one kind of task when all goes well.
 *
 * @param after working days after the day on which the task came; 0 is the same day if it is worked
 * @param at the time of day
 * @param notBefore a moment of the campaign that they wait for
 * @param values what they fill in by field key; a word that begins with = is worked out, see {@link Answers}
 */
record Persona(
        int after,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm")
        LocalTime at,

        @Nullable Moment notBefore,
        Map<String, Object> values) {

    Persona {
        values = values == null ? Map.of() : Map.copyOf(values);
    }
}
