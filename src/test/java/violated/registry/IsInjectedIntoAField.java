package violated.registry;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** A class that hides what it needs. */
public class IsInjectedIntoAField {

    @Autowired
    private Clock clock;

    public Clock clock() {
        return clock;
    }
}
