package violated.campaign;

import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

/** A row whose time Hibernate would read from the system. */
public class IsStampedByHibernate {

    @CreationTimestamp
    private Instant createdAt;

    public Instant createdAt() {
        return createdAt;
    }
}
